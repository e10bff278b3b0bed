import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [svelte()],
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
});
