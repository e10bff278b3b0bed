import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeWorkers } from './file-list.ts';

/** Writes the worker that keeps the site offline, once everything else of the site is there. */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { version, files } = await writeWorkers(fileURLToPath(dir));
      logger.info(`${Object.keys(files).length} files, version ${version}`);
    },
  },
});
