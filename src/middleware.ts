import { defineMiddleware } from 'astro:middleware';
import { refillable } from './lesson/marks.ts';

const PICTURES = '<script src="/pictures.js"></script>';

/**
 * A script that comes after the styles waits for them, and the page with it. Otherwise a browser can show a page before it
 * knows that pages fade into one another, and gives the fading up.
 */
const afterStyles = (html: string): string =>
  html.includes(PICTURES) ? html.replace(PICTURES, '').replace('</head>', `${PICTURES}</head>`) : html;

/** Gives every page what it needs to fill its texts in again when the clinic's file says otherwise. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
  const html = afterStyles(refillable(await response.text()));
  return new Response(html, { status: response.status, headers: response.headers });
});
