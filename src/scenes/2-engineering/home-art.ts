import { P } from '../cast/palette.ts';
import { caregiver, patient } from '../cast/people.ts';
import { torso } from '../cast/person-body.ts';
import { plant, portraitRoom, room } from '../cast/room.ts';
import { skinTones } from '../cast/skin-tones.ts';
import { at, darken, lighten } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';
import { ON_THE_TABLE } from './places.ts';

/** Wall and floor of the home. */
export const homeWall: Record<Shape, string> = {
  landscape: room(720),
  portrait: portraitRoom({ floor: 700 }),
};

/** Legs and upper body of somebody on a sofa, front view, without head and arms; origin at the centre of the head. */
const onSofa = (top: string, shirt: string, trousers: string, shoes: string): string => {
  const shade = darken(trousers, 0.16);
  return `<ellipse class="ambient" cx="0" cy="592" rx="150" ry="12" fill="#6B4A2C" fill-opacity=".2"/><path class="rimmed" d="M-107 440L-101 566H-39L-45 440ZM45 440L39 566H101L107 440Z" fill="${trousers}"/><path class="ambient" d="M-65 440L-59 566H-39L-45 440ZM87 440L81 566H101L107 440Z" fill="${shade}"/><path class="rimmed" d="M-110 562H-36C-30 578 -34 590 -44 590H-112C-124 590 -122 572 -110 562ZM110 562H36C30 578 34 590 44 590H112C124 590 122 572 110 562Z" fill="${shoes}"/>${torso(top, shirt, 380)}<path class="rimmed" d="M-98 352C-118 372 -122 430 -112 470C-92 488 -52 488 -34 470C-22 430 -6 396 0 392C6 396 22 430 34 470C52 488 92 488 112 470C122 430 118 372 98 352Q0 376 -98 352Z" fill="${trousers}"/><path class="ambient" d="M64 362C84 400 84 440 78 482C92 482 104 478 112 470C122 430 118 372 98 352Z" fill="${shade}"/><path d="M0 392Q-6 372 0 364" stroke="${shade}" stroke-width="5" stroke-linecap="round"/>`;
};

/** Bodies of the two on the sofa. */
export const bodies = {
  caregiver: onSofa(caregiver.top, caregiver.shirt, caregiver.trousers, '#6B4A3A'),
  patient: onSofa(patient.top, patient.shirt, '#6F7F86', '#E9D7BC'),
} as const;

/** The sofa. Nobody on it reaches as far as its arms. */
export const sofa = ((): string => {
  const [x, y, w, c] = [70, 440, 700, '#B9856A'];
  const d = darken(c, 0.13);
  const d2 = darken(c, 0.28);
  const l = lighten(c, 0.28);
  const arm = (ax: number, fill: string): string =>
    `<path class="setting" d="M${ax} ${y + 168}Q${ax} ${y + 128} ${ax + 38} ${y + 128}T${ax + 76} ${y + 168}V${y + 326}Q${ax + 76} ${y + 340} ${ax + 62} ${y + 340}H${ax + 14}Q${ax} ${y + 340} ${ax} ${y + 326}Z" fill="${fill}"/><path class="ambient" d="M${ax + 14} ${y + 164}Q${ax + 16} ${y + 142} ${ax + 38} ${y + 142}" fill="none" stroke="${l}" stroke-width="7" stroke-linecap="round"/><rect x="${ax + 12}" y="${y + 338}" width="18" height="16" rx="4" fill="${P.wood2}"/><rect x="${ax + 46}" y="${y + 338}" width="18" height="16" rx="4" fill="${P.wood2}"/>`;
  return `<ellipse class="ambient" cx="${x + w / 2}" cy="${y + 352}" rx="${w * 0.56}" ry="20" fill="#6B4A2C" fill-opacity=".2"/><path class="setting" d="M${x + 20} ${y + 280}V${y + 50}Q${x + 20} ${y} ${x + 72} ${y}H${x + w - 72}Q${x + w - 20} ${y} ${x + w - 20} ${y + 50}V${y + 280}Z" fill="${c}"/><path class="ambient" d="M${x + w - 120} ${y}H${x + w - 72}Q${x + w - 20} ${y} ${x + w - 20} ${y + 50}V${y + 280}H${x + w - 78}Q${x + w - 60} ${y + 90} ${x + w - 120} ${y}Z" fill="${d}"/><path class="ambient" d="M${x + w / 2} ${y + 16}V${y + 250}" stroke="${d2}" stroke-width="5" stroke-opacity=".4"/><path class="ambient" d="M${x + 60} ${y + 18}C${x + 70} ${y + 14} ${x + 90} ${y + 13} ${x + 120} ${y + 13}H${x + w * 0.42}" fill="none" stroke="${l}" stroke-width="7" stroke-linecap="round"/><path class="setting" d="M${x + 24} ${y + 216}H${x + w - 24}V${y + 334}H${x + 24}Z" fill="${d}"/><rect class="setting" x="${x + 34}" y="${y + 196}" width="${w / 2 - 36}" height="66" rx="24" fill="${l}"/><rect class="setting" x="${x + w / 2 + 2}" y="${y + 196}" width="${w / 2 - 36}" height="66" rx="24" fill="${c}"/>${arm(x - 6, c)}${arm(x + w - 70, d)}`;
})();

/** A telephone as it lies in a hand whose wrist is the origin and whose fingers point up. */
export const phoneAlone =
  '<rect class="rimmed" x="-4" y="-98" width="30" height="112" rx="11" fill="#24323C"/><rect x="-4" y="-98" width="9" height="112" rx="4.5" fill="#4B5F6B"/>';

/** The patient's hand with the telephone, mirrored for the arm at the right of the picture. Origin at the wrist, fingers up. */
export const phoneHand = ((): string => {
  const tone = skinTones[patient.skin];
  const lengths = [42, 46, 45, 40] as const;
  return `<g transform="scale(-1 1)">${phoneAlone}<path class="rimmed" d="M-24 12C-30 -10 -30 -34 -24 -54C-20 -62 -10 -62 -6 -54V-10L14 -2C20 4 20 10 16 14Z" fill="${tone.b}"/><path d="M-6 -16C8 -22 12 -34 12 -48C13 -56 22 -56 23 -48C24 -28 20 -10 8 0Z" fill="${tone.s}"/>${lengths.map((length, i) => `<rect x="-28" y="${-58 + i * 12.5}" width="${length}" height="13" rx="6.5" fill="${tone.b}"/>`).join('')}<path d="M-22 -45.5H12M-22 -33H14M-22 -20.5H12" stroke="${tone.s}" stroke-width="2.4" stroke-linecap="round"/></g>`;
})();

/** Card with the team's number, standing on a table. Origin in the middle of its foot. Its telephone is petrol: berry is for the page's own button. */
const teamCard = `<path class="ambient" d="M26 0L40 -4L30 -86Z" fill="#CDBBA2"/><path class="rimmed" d="M-44 0L-38 -92Q-37 -100 -29 -100H26Q34 -100 34 -92L40 0Z" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="2.5"/><path d="M-16 -78C-12 -82 -8 -82 -5 -77L-1 -70C1 -66 0 -63 -4 -60C-3 -53 3 -47 10 -45C13 -49 16 -50 20 -48L26 -44C30 -41 30 -37 27 -34C20 -27 8 -29 -4 -40C-16 -51 -23 -68 -16 -78Z" fill="${P.teal2}"/><path d="M-26 -14H24" stroke="${P.ink2}" stroke-width="5" stroke-linecap="round" stroke-dasharray="10 9"/>`;

const lyingThermometer = `<rect class="rimmed" x="-60" y="-20" width="104" height="40" rx="20" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="3"/><rect x="-36" y="-11" width="46" height="22" rx="6" fill="${P.teal3}"/><rect x="42" y="-10" width="34" height="20" rx="10" fill="${P.aqua2}"/>`;

const onTable = (shape: Shape): string => {
  const { card, thermometer } = ON_THE_TABLE[shape];
  return `<g ${at(card.x, card.y, card.s)}>${teamCard}</g><g ${at(thermometer.x, thermometer.y, thermometer.s, thermometer.turn)}>${lyingThermometer}</g>`;
};

/** Table with the card and the thermometer; in landscape the plant stands beside it. */
export const table: Record<Shape, string> = {
  landscape: `<ellipse class="ambient" cx="944" cy="822" rx="118" ry="14" fill="#6B4A2C" fill-opacity=".2"/><path d="M884 650L870 816M1008 650L1022 816" stroke="${P.wood2}" stroke-width="14" stroke-linecap="round"/><rect class="setting" x="830" y="628" width="230" height="26" rx="13" fill="#C99C70"/><path class="ambient" d="M1006 628H1047Q1060 628 1060 641T1047 654H1016Z" fill="${P.wood2}" fill-opacity=".5"/>${onTable('landscape')}${plant(1562, 770, 0.86)}`,
  portrait: `<rect class="setting" x="-20" y="816" width="940" height="400" fill="${P.wood}"/><rect class="setting" x="-20" y="792" width="940" height="26" rx="8" fill="#C99C70"/><rect class="ambient" x="-20" y="816" width="940" height="16" fill="${P.wood2}" fill-opacity=".5"/>${onTable('portrait')}`,
};
