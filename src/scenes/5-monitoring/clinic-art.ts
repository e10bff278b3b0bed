import { P } from '../cast/palette.ts';
import { nurse } from '../cast/people.ts';
import { portraitRoom, room, shaft, table } from '../cast/room.ts';
import { darken, use } from '../cast/svg-markup.ts';
import { windowView } from '../cast/windows.ts';
import type { Shape } from '../stage/shape.ts';

/** Wall, window and floor of the clinic. */
export const CLINIC: Record<Shape, string> = {
  landscape: `${room(700)}${windowView(76, 76, 250, 250, 'clinic')}${shaft('76,76 326,76 760,900 240,900', 0.42)}`,
  portrait: `${portraitRoom({ floor: 672 })}${windowView(44, 48, 210, 200, 'clinic')}${shaft('44,48 254,48 660,1200 140,1200', 0.42)}`,
};

/** Sign with a hospital bed and a house, in the units of the scene. */
export const clinicSigns = `<g transform="translate(520 66)"><rect class="ambient" x="3" y="6" width="236" height="92" rx="20" fill="#5B4025" fill-opacity=".12"/><rect class="rimmed" width="236" height="92" rx="20" fill="${P.teal}"/><g fill="none" stroke="#FFFDF8" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"><path d="M26 66V30M26 56H94V66M26 46H44M52 56V44H78Q94 44 94 56"/><path d="M150 66V40L178 24L206 40V66ZM170 66V52H186V66"/></g></g>`;

/** The clinic desk. */
export const DESK: Record<Shape, string> = {
  landscape: table(-120, 1070, '#F1E6D4', '#D8C7AC', '#7FA3A2', '#6E9293'),
  portrait: table(-120, 1120, '#F1E6D4', '#D8C7AC', '#7FA3A2', '#6E9293'),
};

/** The screen on the desk, seen from behind. */
export const deskScreen =
  '<path d="M960 664L984 560" stroke="#B9B2A6" stroke-width="16" stroke-linecap="round"/><ellipse cx="958" cy="672" rx="58" ry="12" fill="#A39B8E"/><path class="setting" d="M906 470L1046 446Q1060 446 1060 460V582Q1060 596 1046 598L906 588Q894 586 894 574V484Q894 472 906 470Z" fill="#DFD3C1"/><path class="ambient" d="M1010 452L1046 446Q1060 446 1060 460V582Q1060 596 1046 598L1018 596Q1030 520 1010 452Z" fill="#C9B99F"/>';

/** The small card that the patient hands over. Needs the symbol `cartcell`. */
export const smallCard = `<g transform="translate(6 6) scale(1.05)"><rect x="-10" y="-44" width="96" height="62" rx="9" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="2.500"/><path d="M-10 -26V-35Q-10 -44 -1 -44H77Q86 -44 86 -35V-26Z" fill="${P.teal}"/>${use('cartcell', 10, -6, 0.14)}<path d="M34 -12h40M34 2h26" stroke="${P.ink2}" stroke-width="5" stroke-linecap="round"/></g>`;

/** The nurse from the waist down, seen while she walks to the desk. Origin at the centre of her head. */
export const nurseLegs = `<ellipse class="ambient" cy="716" rx="120" ry="15" fill="#6B4A2C" fill-opacity=".2"/><g transform="scale(-1 1)"><path class="rimmed" d="M-97 350L-76 690H-16L-4 470L12 690H70L86 350Z" fill="${darken(nurse.top, 0.22)}"/><path class="ambient" d="M40 380L44 690H70L84 380Z" fill="#000" fill-opacity=".1"/><path d="M-78 688H-16C-8 704 -6 716 -14 716H-84C-94 716 -92 698 -78 688ZM14 688H74C90 696 94 716 84 716H16C8 716 8 704 14 688Z" fill="#F4EDE2"/></g>`;
