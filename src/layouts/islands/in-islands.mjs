import { fileURLToPath } from 'node:url';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Lets a renderer wake every part of a page inside a box that outlives it: none can be forgotten. */
export function inIslands(integration) {
  const { 'astro:config:setup': setUp, ...hooks } = integration.hooks;
  return {
    ...integration,
    hooks: {
      ...hooks,
      'astro:config:setup': (options) =>
        setUp({
          ...options,
          addRenderer: (renderer) => {
            options.addRenderer({
              ...renderer,
              clientEntrypoint: here('./island-client.ts'),
              serverEntrypoint: here('./island-server.ts'),
            });
          },
        }),
    },
  };
}
