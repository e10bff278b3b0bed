import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { inIslands } from './src/layouts/islands/in-islands.mjs';
import { offline } from './src/offline/integration.ts';
import { stylesOnce } from './src/styles/styles-once.mjs';

/**
 * What pages share, in few files: each costs a request, and packs worse alone. Who needs one takes all of it, so a file
 * holds what is used together.
 */
const SHARED = [
  {
    name: 'site',
    priority: 5,
    minShareCount: 3,
    test: /src\/(i18n|platform|domain\/(clinic(?!\/clinic-file)|journey))\//,
  },
  {
    name: 'island',
    priority: 4,
    minShareCount: 5,
    test: /node_modules\/(svelte|@astrojs\/svelte|@lucide|clsx|esm-env)|layouts\/islands\/|clinic-say|player\/clock|domain\/random/,
  },
  {
    name: 'drawing',
    priority: 3,
    minShareCount: 5,
    test: /src\/scenes\/(stage\/(place|shape|Layer)|cast\/(svg-markup|scoped|palette|curve|modelling|stable-id|skin-tones|people|defs|pen|car-|t-cell|water))/,
  },
  {
    name: 'release',
    priority: 2,
    minShareCount: 3,
    test: /src\/(scenes\/cast\/(macrophage|signals|antibody|steroid|bags)|domain\/crs\/signal-dots)/,
  },
  {
    name: 'days',
    priority: 2,
    minShareCount: 2,
    test: /src\/ui\/(days\/|CastSymbol|medicine-pictures)|d3-/,
  },
  {
    name: 'film',
    priority: 2,
    minShareCount: 7,
    test: /src\/(scenes\/stage|player|modes\/guided|ui\/(player|BeatReading))/,
  },
];

export default defineConfig({
  integrations: [inIslands(svelte()), offline()],
  // Nothing but the site's own files may load or run; Astro adds the hashes of what it inlines.
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
      ],
    },
  },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [stylesOnce()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // Svelte keeps both for elements that this site has none of, and does not say that they can go.
            treeshake: { moduleSideEffects: (id) => !/svelte\/src\/(legacy\/|.*\/custom-element)/.test(id) },
            output: { codeSplitting: { groups: SHARED } },
          },
        },
      },
    },
  },
});
