import site from '../../astro.config.mjs';
import { faultyIslands } from './faulty-islands.ts';

/** The site as it is built for visitors, but for what breaks its islands when a test asks for it. */
export default {
  ...site,
  vite: { ...site.vite, plugins: [...(site.vite?.plugins ?? []), faultyIslands()] },
};
