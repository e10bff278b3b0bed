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
<path d="M250 470L470 418M250 520L500 428" stroke="#8C8579" stroke-width="11" stroke-linecap="round"/><circle cx="352" cy="452" r="9" fill="#6F695F"/>
<path class="setting" d="M150 512H356L344 556H162Z" fill="${edge}"/>
<path class="setting" d="M146 300C146 262 158 246 184 244H392C416 246 426 262 424 284L410 470H170Z" fill="${dark}"/><path class="ambient" d="M140 268C140 236 156 224 184 224H398C424 224 436 240 436 258C436 276 424 284 406 284H172C150 284 140 280 140 268Z" fill="${cover}"/><path class="ambient" d="M172 236H330" stroke="${light}" stroke-width="7" stroke-linecap="round"/>
<path class="setting" d="M36 420L-226 -30C-250 -74 -240 -112 -196 -128L-92 -160C-46 -172 -20 -156 0 -118L236 330L120 470Z" fill="${edge}"/>
<path class="ambient" d="M48 404L-214 -40C-234 -78 -226 -106 -188 -120L-84 -154C-44 -166 -22 -150 -4 -116L230 330L112 452Z" fill="${dark}"/>
<path class="ambient" d="M88 392L-170 -50C-188 -82 -180 -106 -146 -117L-82 -138C-46 -150 -26 -138 -10 -106L226 330L128 430Z" fill="${cover}"/>
<path class="ambient" d="M-196 -48C-208 -76 -204 -92 -182 -102" fill="none" stroke="${light}" stroke-width="8" stroke-linecap="round"/><path class="ambient" d="M-146 0C-100 -6 -40 -26 22 -54" fill="none" stroke="${edge}" stroke-width="5" stroke-opacity=".4" stroke-linecap="round"/>
<path d="M-142 -62C-122 -96 -52 -120 -12 -108C20 -98 66 -16 62 18C58 48 -20 88 -58 84C-88 80 -156 -30 -142 -62Z" fill="#FFFDF8"/><path class="ambient" d="M62 18C58 48 -20 88 -58 84C-70 82 -88 66 -104 44C-50 56 30 40 44 -62C56 -34 64 0 62 18Z" fill="#E9DECF"/>`,
  foot: `<path class="setting" d="M392 360C392 340 408 332 428 338L640 388C662 394 668 412 660 430C654 444 640 448 622 444L412 398C396 392 392 380 392 360Z" fill="${dark}"/><path class="setting" d="M392 352C394 330 410 320 430 326L648 376C668 382 674 396 668 408C662 420 648 422 632 418L412 372C398 368 391 362 392 352Z" fill="${cover}"/>`,
  arm: `<path class="setting" d="M34 372C34 350 48 340 70 340H306C330 340 342 352 340 374L322 524Q320 544 300 544H76Q56 544 54 524Z" fill="${side}"/><path class="ambient" d="M262 340H306C330 340 342 352 340 374L322 524Q320 544 300 544H250Q282 450 262 340Z" fill="${dark}"/><path class="ambient" d="M86 412L98 508" stroke="${edge}" stroke-width="5" stroke-opacity=".35" stroke-linecap="round"/><rect class="setting" x="72" y="540" width="238" height="18" rx="7" fill="${edge}"/><path class="setting" d="M20 350C20 326 38 314 66 314H314C340 314 354 330 354 350C354 370 340 380 318 380H60C34 380 20 370 20 350Z" fill="${cover}"/><path class="ambient" d="M314 314C340 314 354 330 354 350C354 370 340 380 318 380H286C306 364 312 338 300 314Z" fill="${dark}"/><path class="ambient" d="M54 330C62 325 74 324 90 324H230" fill="none" stroke="${light}" stroke-width="7" stroke-linecap="round"/>
<path d="M300 420q26 2 30 30" fill="none" stroke="#8C8579" stroke-width="10" stroke-linecap="round"/><circle cx="330" cy="452" r="11" fill="#6F695F"/>`,
} as const;
