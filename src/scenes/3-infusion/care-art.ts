import { P } from '../cast/palette.ts';
import { at, repeat, type Point } from '../cast/svg-markup.ts';

/** Days on the strip: three of chemo, two of rest, the day of the cells. */
export const DAYS = ['chemo', 'chemo', 'chemo', 'rest', 'rest', 'cells'] as const;

/** Middle of a day on the strip, in its units. */
export const dayAt = (day: number): Point => [46 + day * 66.5, 74];

/** Strip of days on the wall, without marks. Origin at its upper left, 424 x 118. */
export const weekStrip = `<rect class="ambient" x="4" y="8" width="424" height="118" rx="24" fill="#5B4025" fill-opacity=".12"/><rect width="424" height="118" rx="24" fill="#FFFDF8"/><path d="M0 24Q0 0 24 0H400Q424 0 424 24V26H0Z" fill="${P.teal}"/><g fill="#E7DCCB"><circle cx="90" cy="13" r="6"/><circle cx="334" cy="13" r="6"/></g>${repeat(
  DAYS.length,
  (day) => `<circle ${at(...dayAt(day))} r="26" fill="#FFFDF8" stroke="#B8A78E" stroke-width="2.5"/>`,
)}`;

/** The ring round today; origin at its centre. */
export const todayRing = `<circle r="31" fill="${P.gold}"/><circle r="31" fill="none" stroke="${P.ink}" stroke-width="3"/>`;

const ICON = {
  chemo: `<path d="M0 -15C9 -2 12 3 12 7A12 12 0 0 1 -12 7C-12 3 -9 -2 0 -15Z" fill="${P.teal3}"/>`,
  rest: '',
  cells: `<path d="M-11 -14H11Q14 -14 14 -10V8Q14 15 7 15H-7Q-14 15 -14 8V-10Q-14 -14 -11 -14Z" fill="#FFFDF8" stroke="${P.ink2}" stroke-width="3"/><path d="M-12 0H12V8Q12 13 7 13H-7Q-12 13 -12 8Z" fill="${P.apricot}"/>`,
} as const;

/** What each day is for, over the ring. */
export const dayIcons = DAYS.map((day, index) => `<g ${at(...dayAt(index))}>${ICON[day]}</g>`).join('');

/** A day that is done; origin at its centre. */
export const dayDone = `<circle r="26" fill="${P.teal}"/><path d="M-10 0l7 8 13 -15" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Sheet on a board; its ticks are drawn apart. Origin near its middle. */
export const sheet = `<rect class="rimmed" x="-70" y="-84" width="140" height="176" rx="12" fill="#B98A5E"/><path class="ambient" d="M44 -84H58Q70 -84 70 -72V80Q70 92 58 92H34Q60 0 44 -84Z" fill="#96683F" fill-opacity=".6"/><rect x="-60" y="-70" width="120" height="152" rx="5" fill="#FFFDF8"/><rect x="-24" y="-94" width="48" height="24" rx="8" fill="#A39B8E"/><circle cx="-38" cy="-40" r="11" fill="${P.apricot}"/><path d="M-18 -45H44M-18 -32H20" stroke="${P.teal2}" stroke-width="6" stroke-linecap="round"/>${repeat(
  2,
  (row) =>
    `<rect x="-48" y="${-4 + row * 40}" width="26" height="26" rx="6" fill="#fff" stroke="${P.leaf2}" stroke-width="3.5"/><path d="M-10 ${9 + row * 40}H42" stroke="#C9BBA6" stroke-width="6" stroke-linecap="round"/>`,
)}`;

/** Path data of a tick on the sheet. */
export const sheetTick = (row: number): string => `M-43 ${9 + row * 40}l7 8 14 -17`;

/** The patient's mark on the sheet, in its units. */
export const MARK_ON_SHEET: Point = [-38, -40];
/** The wrist band in the patient's units, and the mark on it. */
export const BAND: Point = [150, 350];
export const MARK_ON_BAND: Point = [141, 349.5];

/** Ring that lights round the patient's mark; origin at the mark. */
export const markRing = `<circle r="17" fill="none" stroke="${P.ink}" stroke-width="9"/><circle r="17" fill="none" stroke="${P.gold}" stroke-width="5"/>`;

/** Cover of the bed, down to `low`. Origin at the centre of the patient's head. */
export const bedCover = (low = 1000): string =>
  `<path class="rimmed" d="M-236 352C-120 320 120 320 236 352C262 460 276 560 282 ${low}H-282C-276 560 -262 460 -236 352Z" fill="${P.sage}"/><path d="M-240 366C-120 332 120 332 240 366L248 412C120 376 -120 376 -248 412Z" fill="#F7F3E6"/><path class="ambient" d="M140 334C180 340 210 345 236 352C262 460 276 560 282 ${low}H170C190 540 180 430 140 334Z" fill="${P.sage2}" fill-opacity=".7"/><path class="ambient" d="M-110 440C-126 500 -116 580 -124 ${low}M90 430C106 500 96 580 106 ${low}M-10 420C0 500 -14 570 -6 ${low}" fill="none" stroke="${P.sage3}" stroke-width="7" stroke-linecap="round" stroke-opacity=".4"/>`;

/** Blanket over the knees on the sofa. Origin at the centre of the patient's head. */
export const sofaCover = `<path class="rimmed" d="M-204 372C-110 338 110 338 204 372C226 470 232 560 236 640H-236C-232 560 -226 470 -204 372Z" fill="${P.sage}"/><path d="M-208 386C-110 350 110 350 208 386L216 430C110 392 -110 392 -216 430Z" fill="#F7F3E6"/><path class="ambient" d="M120 350C150 356 180 364 204 372C226 470 232 560 236 640H150C166 540 156 430 120 350Z" fill="${P.sage2}" fill-opacity=".7"/><path class="ambient" d="M-100 450C-114 510 -106 580 -112 640M84 440C98 510 90 580 98 640M-10 430C0 510 -12 570 -6 640" fill="none" stroke="${P.sage3}" stroke-width="7" stroke-linecap="round" stroke-opacity=".4"/>`;

/** Dressing in the crook of the arm where the line goes in, in the patient's units. */
export const dressing =
  '<rect x="132" y="290" width="32" height="24" rx="7" fill="#FFFDF8" stroke="#D8C8B4" stroke-width="2.5" transform="rotate(-8 146 300)"/>';

/** Car keys that hang from a closed hand; origin where they are held. */
export const keys = `<circle cy="6" r="13" fill="none" stroke="#8D867B" stroke-width="5"/><g transform="rotate(16 0 18)"><path d="M0 16V62" stroke="#B9B2A6" stroke-width="9" stroke-linecap="round"/><path d="M4 46H14M4 57H12" stroke="#B9B2A6" stroke-width="6" stroke-linecap="round"/></g><g transform="rotate(-20 0 18)"><rect class="rimmed" x="-13" y="16" width="26" height="44" rx="11" fill="${P.ink2}"/><circle cy="30" r="5" fill="#CFE3E1"/><path d="M-5 46H5" stroke="#CFE3E1" stroke-width="4" stroke-linecap="round"/></g>`;
