import { darken, lighten } from '../cast/svg-markup.ts';

const cover = '#6E9A9B';
const side = darken(cover, 0.06);
const dark = darken(cover, 0.13);
const edge = darken(cover, 0.3);
const light = lighten(cover, 0.28);

/**
 * Recliner from three quarters, tipped back with its footrest up. It faces right; origin at the centre of the sitter's head.
 *
 * Drawn in parts, since the sitter lies between them: shadow, back, the sitter's body, foot, legs, arm, the sitter's near arm.
 */
export const recliner = {
  shadow: `<ellipse class="ambient" cx="262" cy="566" rx="410" ry="25" fill="#6B4A2C" fill-opacity=".2"/>`,
  back: `
<path d="M250 470l220-52M250 520l250-92" stroke="#8C8579" stroke-width="11" stroke-linecap="round"/><circle cx="352" cy="452" r="9" fill="#6F695F"/>
<path class="setting" d="M150 512h206l-12 44H162Z" fill="${edge}"/>
<path class="setting" d="M146 300c0-38 12-54 38-56h208c24 2 34 18 32 40l-14 186H170Z" fill="${dark}"/><path class="ambient" d="M140 268c0-32 16-44 44-44h214c26 0 38 16 38 34 0 18-12 26-30 26H172c-22 0-32-4-32-16Z" fill="${cover}"/><path class="ambient" d="M172 236h158" stroke="${light}" stroke-width="7" stroke-linecap="round"/>
<path class="setting" d="M36 420L-226-30c-24-44-14-82 30-98l104-32c46-12 72 4 92 42l236 448-116 140Z" fill="${edge}"/>
<path class="ambient" d="M48 404L-214-40c-20-38-12-66 26-80l104-34c40-12 62 4 80 38l234 446-118 122Z" fill="${dark}"/>
<path class="ambient" d="M88 392L-170-50c-18-32-10-56 24-67l64-21c36-12 56 0 72 32l236 436-98 100Z" fill="${cover}"/>
<path class="ambient" d="M-196-48c-12-28-8-44 14-54" fill="none" stroke="${light}" stroke-width="8" stroke-linecap="round"/><path class="ambient" d="M-146 0c46-6 106-26 168-54" fill="none" stroke="${edge}" stroke-width="5" stroke-opacity=".4" stroke-linecap="round"/>
<path d="M-142-62c20-34 90-58 130-46C20-98 66-16 62 18 58 48-20 88-58 84c-30-4-98-114-84-146Z" fill="#FFFDF8"/><path class="ambient" d="M62 18C58 48-20 88-58 84c-12-2-30-18-46-40C-50 56 30 40 44-62 56-34 64 0 62 18Z" fill="#E9DECF"/>`,
  foot: `<path class="setting" d="M392 360c0-20 16-28 36-22l212 50c22 6 28 24 20 42-6 14-20 18-38 14l-210-46c-16-6-20-18-20-38Z" fill="${dark}"/><path class="setting" d="M392 352c2-22 18-32 38-26l218 50c20 6 26 20 20 32-6 12-20 14-36 10l-220-46c-14-4-21-10-20-20Z" fill="${cover}"/>`,
  arm: `<path class="setting" d="M34 372c0-22 14-32 36-32h236c24 0 36 12 34 34l-18 150q-2 20-22 20H76q-20 0-22-20Z" fill="${side}"/><path class="ambient" d="M262 340h44c24 0 36 12 34 34l-18 150q-2 20-22 20h-50q32-94 12-204Z" fill="${dark}"/><path class="ambient" d="M86 412l12 96" stroke="${edge}" stroke-width="5" stroke-opacity=".35" stroke-linecap="round"/><rect class="setting" x="72" y="540" width="238" height="18" rx="7" fill="${edge}"/><path class="setting" d="M20 350c0-24 18-36 46-36h248c26 0 40 16 40 36 0 20-14 30-36 30H60c-26 0-40-10-40-30Z" fill="${cover}"/><path class="ambient" d="M314 314c26 0 40 16 40 36 0 20-14 30-36 30h-32c20-16 26-42 14-66Z" fill="${dark}"/><path class="ambient" d="M54 330c8-5 20-6 36-6h140" fill="none" stroke="${light}" stroke-width="7" stroke-linecap="round"/>
<path d="M300 420q26 2 30 30" fill="none" stroke="#8C8579" stroke-width="10" stroke-linecap="round"/><circle cx="330" cy="452" r="11" fill="#6F695F"/>`,
} as const;
