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
const recliningBody = `<path class="rimmed" d="M-4 94c-32 6-58 24-58 58 32 84 102 174 170 232l154-58c-64-64-120-142-146-192-10-22-40-36-66-42Z" fill="${patient.top}"/>
<path d="M0 94c36 88 100 168 168 258l64-20C160 258 96 168 56 92q-30 24-56 2Z" fill="${patient.shirt}"/><path class="ambient" d="M34 104c44 80 96 154 162 240l36-12C160 258 96 168 56 92q-10 10-22 12Z" fill="${shirtShade}" fill-opacity=".75"/>
<path d="M56 92c20 6 50 20 60 42 26 50 82 128 146 192l-30 8C160 258 96 168 56 92Z" fill="${topShade}"/><path d="M-2 94c36 88 100 168 168 260M57 92c40 76 104 166 177 240" fill="none" stroke="${topSeam}" stroke-width="5" stroke-linecap="round"/>
`;

/** Collar, drawn over the neck. */
export const recliningCollar = `<path d="M-8 88q32 36 66 0l2 10q-34 36-70 0Z" fill="${shirtShade}"/>`;

/** Legs under a knitted blanket, feet in striped socks. */
const recliningLegs = `<path class="rimmed" d="M586 318c10-56 34-92 54-88 24 6 20 70 10 122-6 32-44 32-58 12Z" fill="#EBD8BC"/><path d="M622 246q16-2 32 8m-40 16q20-2 42 10" stroke="${P.clay}" stroke-width="8" fill="none"/>
<path class="rimmed" d="M556 330c6-58 28-92 50-88 24 6 22 70 10 122-8 30-44 32-58 12Z" fill="#F7E7CF"/><path d="M588 258q16-2 32 8m-40 18q20-2 42 10" stroke="${P.clay}" stroke-width="8" fill="none"/>
<path class="rimmed" d="M128 360c72-54 172-110 258-114 54 0 134 38 204 68 6 26 2 58-14 82-76 24-156 16-226 24l-200 4Z" fill="${blanket}"/>
<path class="ambient" d="M386 246c54 0 134 38 204 68 6 26 2 58-14 82-36 12-76 14-114 16 8-72-22-132-76-166Z" fill="${blanketShade}" fill-opacity=".55"/>
<g fill="none" stroke="${blanketStripe}" stroke-linecap="round" stroke-opacity=".8"><path d="M556 306c6 30 0 64-16 94" stroke-width="13"/><path d="M522 290c8 34 2 76-14 114" stroke-width="6"/></g>
<path class="ambient" d="M240 320c60-30 100-44 132-44M300 380c40-30 72-50 110-54" fill="none" stroke="${darken(blanket, 0.2)}" stroke-width="7" stroke-linecap="round" stroke-opacity=".5"/><path class="ambient" d="M160 344c60-40 130-76 190-88" fill="none" stroke="${lighten(blanket, 0.5)}" stroke-width="8" stroke-linecap="round" stroke-opacity=".8"/>`;

/** Arm on the near arm rest. */
const nearArm = `${taper(66, 306, 42, 214, 322, 31, skin.b, skin.s)}<circle cx="66" cy="306" r="21" fill="${skin.b}"/>${taper(-34, 150, 64, 58, 294, 54, patient.top, topShade)}<path d="M32 310q32 6 56-26" fill="none" stroke="${topSeam}" stroke-width="10" stroke-linecap="round"/>${hand(214, 322, -84, 0.95, patient.skin, -1)}`;

/** The chair and the patient behind the head, the lap behind the arms of others, and the near side of the chair with the near arm. */
export const behindHead = recliner.back + recliningBody;
export const lap = recliner.foot + recliningLegs;
export const nearSide = recliner.arm + nearArm;

/** Dressing over the place where a line enters the arm; origin at its centre. */
export const dressing =
  '<rect x="-17" y="-19" width="34" height="38" rx="8" fill="#FFFDF8" stroke="#D8C8B4" stroke-width="2.5"/><path d="M-8 0H8" stroke="#D8C8B4" stroke-width="3" stroke-linecap="round"/>';
