import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { inIslands } from './src/layouts/islands/in-islands.mjs';
import { offline } from './src/offline/integration.ts';
import { stylesOnce } from './src/styles/styles-once.mjs';

/** The picture of a step, with all that it is made of; what moves it comes later. */
const STEP_SCENE = /src\/scenes\/(?:\d-)?([a-z-]+)\/[a-z-]+\.scene\.ts/;

/**
 * What pages share, in few files: each costs a request, and packs worse alone. Who needs one takes all of it, so a file
 * holds what is used together.
 */
const SHARED = [
  {
    name: 'site',
    priority: 7,
    minShareCount: 2,
    test: /src\/(layouts\/[a-z-]+-on-page|platform\/(progress-store|quiet|window-channel|site-file)|domain\/(journey\/(journey|progress)|clinic\/temperature)\.)/,
  },
  {
    name: 'island',
    priority: 6,
    minShareCount: 5,
    test: /node_modules\/(svelte|@astrojs\/svelte|clsx|esm-env)|layouts\/islands\/|rolldown\/runtime|clinic-say|player\/clock|domain\/random/,
  },
  {
    name: 'icons',
    priority: 5,
    minShareCount: 8,
    test: /node_modules\/@lucide/,
  },
  {
    name: 'drawing',
    priority: 5,
    minShareCount: 5,
    test: /src\/scenes\/(stage\/(place|shape|score|Layer)|cast\/(svg-markup|scoped|palette|curve|modelling|stable-id|skin-tones|people|defs|pen|car-|t-cell|water|magnifier))/,
  },
  {
    name: 'head',
    priority: 4,
    minShareCount: 4,
    test: /src\/scenes\/cast\/(person-head\.|cancer-cell)/,
  },
  {
    name: 'room',
    priority: 4,
    minShareCount: 4,
    test: /src\/scenes\/cast\/(room|windows|limb|hands|lens-frame|vessel-wall|devices)\./,
  },
  {
    name: 'body',
    priority: 3,
    minShareCount: 3,
    test: /src\/scenes\/cast\/(person-body|arms|arm-pose|red-cell|furniture)\./,
  },
  {
    name: 'arm',
    priority: 3,
    minShareCount: 3,
    test: /src\/scenes\/cast\/(MovingArm|turned-arm|arm-outline)\./,
  },
  {
    name: 'turned',
    priority: 3,
    minShareCount: 3,
    test: /src\/scenes\/cast\/(person-head-turned|turned-body|grips|MovingHead|moody-head)/,
  },
  {
    name: 'release',
    priority: 2,
    minShareCount: 3,
    test: /src\/(scenes\/cast\/(macrophage|signals|antibody|steroid|bags)|domain\/crs\/signal-dots)/,
  },
  {
    name: 'student',
    priority: 2,
    minShareCount: 2,
    test: /src\/(platform\/student-store|domain\/(review\/(record|due)|journey\/deeper))/,
  },
  {
    name: 'model',
    priority: 3,
    minShareCount: 3,
    test: /src\/domain\/crs\/(?!signal-dots)/,
  },
  {
    name: 'days',
    priority: 2,
    minShareCount: 2,
    test: /src\/ui\/days\/|d3-/,
  },
  {
    name: 'film',
    priority: 2,
    minShareCount: 7,
    test: /src\/(scenes\/stage|player|modes\/guided|ui\/(player|BeatReading))/,
  },
  {
    name: (id) => STEP_SCENE.exec(id)?.[1],
    priority: 1,
    minShareCount: 2,
    test: STEP_SCENE,
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
