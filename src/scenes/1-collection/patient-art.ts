import { hand } from '../cast/hands.ts';
import { taper } from '../cast/limb.ts';
import { P } from '../cast/palette.ts';
import { patient } from '../cast/people.ts';
import { skinTones } from '../cast/skin-tones.ts';
import { recliner } from './recliner-art.ts';
import { darken, lighten } from '../cast/svg-markup.ts';

const blanket = P.sage;
const blanketShade = darken(blanket, 0.15);
const blanketStripe = lighten(blanket, 0.45);
const topShade = darken(patient.top, 0.12);
const topSeam = darken(patient.top, 0.22);
const shirtShade = darken(patient.shirt, 0.1);
const skin = skinTones[patient.skin];

/** Body of the patient who lies back in the recliner, without head and arms. Origin at the centre of the head. */
const recliningBody = `<path class="rimmed" d="M-4 94C-36 100 -62 118 -62 152C-30 236 40 326 108 384L262 326C198 262 142 184 116 134C106 112 76 98 50 92Z" fill="${patient.top}"/>
<path d="M0 94C36 182 100 262 168 352L232 332C160 258 96 168 56 92Q26 116 0 94Z" fill="${patient.shirt}"/><path class="ambient" d="M34 104C78 184 130 258 196 344L232 332C160 258 96 168 56 92Q46 102 34 104Z" fill="${shirtShade}" fill-opacity=".75"/>
<path d="M56 92C76 98 106 112 116 134C142 184 198 262 262 326L232 334C160 258 96 168 56 92Z" fill="${topShade}"/><path d="M-2 94C34 182 98 262 166 354M57 92C97 168 161 258 234 332" fill="none" stroke="${topSeam}" stroke-width="5" stroke-linecap="round"/>
`;

/** Collar, drawn over the neck. */
export const recliningCollar = `<path d="M-8 88Q24 124 58 88L60 98Q26 134 -10 98Z" fill="${shirtShade}"/>`;

/** Legs under a knitted blanket, feet in striped socks. */
const recliningLegs = `<path class="rimmed" d="M586 318C596 262 620 226 640 230C664 236 660 300 650 352C644 384 606 384 592 364Z" fill="#EBD8BC"/><path d="M622 246q16 -2 32 8M614 270q20 -2 42 10" stroke="${P.clay}" stroke-width="8" fill="none"/>
<path class="rimmed" d="M556 330C562 272 584 238 606 242C630 248 628 312 616 364C608 394 572 396 558 376Z" fill="#F7E7CF"/><path d="M588 258q16 -2 32 8M580 284q20 -2 42 10" stroke="${P.clay}" stroke-width="8" fill="none"/>
<path class="rimmed" d="M128 360C200 306 300 250 386 246C440 246 520 284 590 314C596 340 592 372 576 396C500 420 420 412 350 420L150 424Z" fill="${blanket}"/>
<path class="ambient" d="M386 246C440 246 520 284 590 314C596 340 592 372 576 396C540 408 500 410 462 412C470 340 440 280 386 246Z" fill="${blanketShade}" fill-opacity=".55"/>
<g fill="none" stroke="${blanketStripe}" stroke-linecap="round" stroke-opacity=".8"><path d="M556 306C562 336 556 370 540 400" stroke-width="13"/><path d="M522 290C530 324 524 366 508 404" stroke-width="6"/></g>
<path class="ambient" d="M240 320C300 290 340 276 372 276M300 380C340 350 372 330 410 326" fill="none" stroke="${darken(blanket, 0.2)}" stroke-width="7" stroke-linecap="round" stroke-opacity=".5"/><path class="ambient" d="M160 344C220 304 290 268 350 256" fill="none" stroke="${lighten(blanket, 0.5)}" stroke-width="8" stroke-linecap="round" stroke-opacity=".8"/>`;

/** Arm on the near arm rest. */
const nearArm = `${taper(66, 306, 42, 214, 322, 31, skin.b, skin.s)}<circle cx="66" cy="306" r="21" fill="${skin.b}"/>${taper(-34, 150, 64, 58, 294, 54, patient.top, topShade)}<path d="M32 310Q64 316 88 284" fill="none" stroke="${topSeam}" stroke-width="10" stroke-linecap="round"/>${hand(214, 322, -84, 0.95, patient.skin, -1)}`;

/** The chair and the patient behind the head, the lap behind the arms of others, and the near side of the chair with the near arm. */
export const behindHead = recliner.shadow + recliner.back + recliningBody;
export const lap = recliner.foot + recliningLegs;
export const nearSide = recliner.arm + nearArm;

/** Dressing over the place where a line enters the arm; origin at its centre. */
export const dressing =
  '<rect x="-17" y="-19" width="34" height="38" rx="8" fill="#FFFDF8" stroke="#D8C8B4" stroke-width="2.5"/><path d="M-8 0H8" stroke="#D8C8B4" stroke-width="3" stroke-linecap="round"/>';
