import { handset } from '../cast/devices.ts';
import { P } from '../cast/palette.ts';
import { panel } from '../cast/room.ts';
import type { Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';
import { CARDS, type Frame, type Spot } from './places.ts';

/** An ivory card. */
export const card = ({ x, y, w, h }: Frame): string => panel(x, y, w, h);

/** Places of the big thermometer, its tick and the four times of the day on their cards. */
export const READING_CARD: Record<
  Shape,
  {
    readonly thermometer: { readonly x: number; readonly y: number; readonly s: number };
    readonly tick: { readonly x: number; readonly y: number; readonly r: number };
    /** Lines without letters where the reading will stand. */
    readonly blank: string;
    readonly times: readonly [Point, Point, Point, Point];
    readonly timeScale: number;
  }
> = {
  landscape: {
    thermometer: { x: 1316, y: 184, s: 1.62 },
    tick: { x: 1168, y: 300, r: 20 },
    blank: 'M1210 300h84m82 0h84m-308 42h230',
    times: [
      [1180, 532],
      [1280, 532],
      [1380, 532],
      [1480, 532],
    ],
    timeScale: 1,
  },
  portrait: {
    thermometer: { x: 268, y: 872, s: 1.6 },
    tick: { x: 94, y: 976, r: 24 },
    blank: 'M150 976h96m76 0h96m-336 52h300',
    times: [
      [632, 902],
      [772, 902],
      [632, 1006],
      [772, 1006],
    ],
    timeScale: 1.16,
  },
};

/** The thermometer shown big, along local x, tip right; its screen is empty and lies round (-8, 0). */
export const bigThermometer = `<path d="M74 0H96" stroke="${P.aqua2}" stroke-width="22" stroke-linecap="round"/><rect x="-84" y="-33" width="162" height="66" rx="33" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="3"/><path class="ambient" d="M-60 31H45Q78 31 77 0Q60 22 -60 31Z" fill="#E4DACA" fill-opacity=".8"/><rect x="-58" y="-22" width="100" height="44" rx="10" fill="${P.teal3}"/><circle cx="58" cy="0" r="7" fill="${P.aqua}"/>`;

/** A time of the day that is done. */
export const doneTime = `<circle r="32" fill="${P.teal}"/><path d="M-13 1l9 10 17 -20" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`;

const eveningSign = (color: string): string =>
  `<path d="M-18 8a18 18 0 0 1 36 0M-26 16h52M0 -20v-6M-22 -10l-5 -5M22 -10l5 -5" fill="none" stroke="${color}" stroke-width="4.5" stroke-linecap="round"/>`;

/** The time of the evening, not done yet. */
export const openEvening = `<circle r="33" fill="#FFFDF8" stroke="#B8A78E" stroke-width="3"/><g transform="scale(.86)">${eveningSign(P.ink2)}</g>`;

/** The time of the evening, just done. */
export const doneEvening = `<circle r="38" fill="${P.gold}" stroke="${P.ink}" stroke-width="3"/>${eveningSign(P.ink)}`;

/** The time of the night, not done yet. */
export const openNight = `<circle r="31" fill="#FFFDF8" stroke="#B8A78E" stroke-width="3"/><path d="M9 11a16 16 0 1 1 -6 -27a13 13 0 0 0 6 27Z" fill="none" stroke="${P.ink2}" stroke-width="4" stroke-linejoin="round"/>`;

/** The card with the written line: a place for the day, a line under the reading. */
export const ROW: Record<Shape, string> = {
  landscape: ((): string => {
    const { x, y, w } = CARDS.landscape.row;
    return `${card(CARDS.landscape.row)}<rect x="${x + 22}" y="${y + 22}" width="112" height="86" rx="18" fill="${P.gold}"/><path d="M${x + 156} ${y + 102}H${x + w - 26}" stroke="#CDBFA9" stroke-width="4" stroke-linecap="round"/>`;
  })(),
  portrait: ((): string => {
    const { x, y } = CARDS.portrait.row;
    return `${card(CARDS.portrait.row)}<rect x="${x + 30}" y="${y + 24}" width="236" height="72" rx="24" fill="${P.gold}"/><path d="M${x + 30} ${y + 250}H${x + 266}" stroke="#CDBFA9" stroke-width="4" stroke-linecap="round"/>`;
  })(),
};

/** The card of the rule for a fever: its paper, the light on it when it holds, and its sign. */
export const ruleCard = (
  { x, y, w, h }: Frame,
  sign: Spot,
): { readonly paper: string; readonly light: string; readonly sign: string } => ({
  paper: card({ x, y, w, h }),
  light: `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="30" fill="${P.gold}"/>`,
  sign: handset(sign.x, sign.y, sign.s, P.teal3),
});

/** The words of a written sentence, as it should look. */
export const NEAT_WORDS = [
  'M0 0q8 -18 14 0t14 0 14 0 14 0',
  'M76 0q8 -18 14 0t14 0 14 0 14 0 14 0',
  'M166 0q8 -18 14 0t14 0 14 0 14 0',
] as const;

/** The same words when the hand has turned shaky. */
export const SHAKY_WORDS = [
  'M0 0l10 -9 7 16 9 -22 13 27 6 -15 16 4 5 -16 11 22',
  'M104 8l8 -18 14 12 5 -20 13 30 11 -14',
  'M196 -4l16 14 5 -22 10 26 18 -10',
] as const;

/** Card of the daily sentence: its three lines, each with the start of its first word. */
export const HANDWRITING: Record<
  Shape,
  { readonly back: string; readonly lines: readonly [Point, Point, Point]; readonly scale: number }
> = {
  landscape: ((): { back: string; lines: readonly [Point, Point, Point]; scale: number } => {
    const { x, y, w } = CARDS.landscape.handwriting;
    const ruled = [0, 1, 2]
      .map(
        (i) =>
          `<path d="M${x + 136} ${y + 130 + i * 66}H${x + w - 32}" stroke="#D9CCB6" stroke-width="3" stroke-linecap="round"/>`,
      )
      .join('');
    return {
      back: `${card(CARDS.landscape.handwriting)}<rect x="${x + 20}" y="${y + 212}" width="${w - 40}" height="68" rx="16" fill="#FFE9B4"/>${ruled}`,
      lines: [
        [x + 144, y + 122],
        [x + 144, y + 188],
        [x + 144, y + 254],
      ],
      scale: 1,
    };
  })(),
  portrait: ((): { back: string; lines: readonly [Point, Point, Point]; scale: number } => {
    const { x, y, w } = CARDS.portrait.handwriting;
    const ruled = [0, 1, 2]
      .map(
        (i) =>
          `<path d="M${x + 210} ${y + 126 + i * 76}H${x + w - 50}" stroke="#D9CCB6" stroke-width="3.5" stroke-linecap="round"/>`,
      )
      .join('');
    return {
      back: `${card(CARDS.portrait.handwriting)}<rect x="${x + 22}" y="${y + 220}" width="${w - 44}" height="80" rx="22" fill="#FFE9B4"/>${ruled}`,
      lines: [
        [x + 226, y + 114],
        [x + 226, y + 190],
        [x + 226, y + 266],
      ],
      scale: 1.9,
    };
  })(),
};

/** The large wallet card: its paper, then what comes with each of its three lines. */
export const WALLET: Record<
  Shape,
  {
    readonly paper: string;
    /** Lines without letters, as on the small card, while it grows. */
    readonly lines: string;
    readonly cell: { readonly x: number; readonly y: number; readonly s: number };
    readonly scribble: string;
    readonly middle: string;
    readonly sign: { readonly x: number; readonly y: number; readonly s: number };
  }
> = {
  landscape: ((): (typeof WALLET)['landscape'] => {
    const { x, y, w, h } = CARDS.landscape.wallet;
    return {
      paper: `${panel(x, y, w, h, 24)}<path d="M${x} ${y + 80}V${y + 24}Q${x} ${y} ${x + 24} ${y}H${x + w - 24}Q${x + w} ${y} ${x + w} ${y + 24}V${y + 80}Z" fill="${P.teal3}"/>`,
      lines: `<path d="M${x + 34} ${y + 41}H${x + 330}" stroke="${P.mist2}" stroke-width="18" stroke-linecap="round"/><path d="M${x + 158} ${y + 122}H${x + 400}M${x + 158} ${y + 228}H${x + 350}M${x + 100} ${y + 318}H${x + 420}" stroke="#B8C4C6" stroke-width="18" stroke-linecap="round"/>`,
      cell: { x: x + 76, y: y + 180, s: 0.43 },
      scribble: `<path d="M${x + 152} ${y + 170}q8 -16 14 0t14 0 14 0M${x + 208} ${y + 170}q8 -16 14 0t14 0 14 0 14 0M${x + 288} ${y + 170}l6 -14M${x + 306} ${y + 170}l6 -14" fill="none" stroke="${P.teal2}" stroke-width="4.5" stroke-linecap="round"/><path d="M${x + 150} ${y + 186}H${x + w - 24}" stroke="#E6DAC6" stroke-width="3"/>`,
      middle: `<path d="M${x + 24} ${y + 268}H${x + w - 24}" stroke="#E6DAC6" stroke-width="3"/>`,
      sign: { x: x + 52, y: y + 328, s: 0.76 },
    };
  })(),
  portrait: ((): (typeof WALLET)['portrait'] => {
    const { x, y, w, h } = CARDS.portrait.wallet;
    return {
      paper: `${panel(x, y, w, h, 34)}<path d="M${x} ${y + 96}V${y + 34}Q${x} ${y} ${x + 34} ${y}H${x + w - 34}Q${x + w} ${y} ${x + w} ${y + 34}V${y + 96}Z" fill="${P.teal3}"/>`,
      lines: `<path d="M${x + 50} ${y + 50}H${x + 530}" stroke="${P.mist2}" stroke-width="26" stroke-linecap="round"/><path d="M${x + 216} ${y + 136}H${x + 560}M${x + 216} ${y + 208}H${x + 600}M${x + 156} ${y + 294}H${x + 640}" stroke="#B8C4C6" stroke-width="24" stroke-linecap="round"/>`,
      cell: { x: x + 100, y: y + 172, s: 0.46 },
      scribble: `<g transform="translate(${x + 480} ${y + 150}) scale(1.8)"><path d="M0 0q8 -16 14 0t14 0 14 0M60 0q8 -16 14 0t14 0 14 0 14 0" fill="none" stroke="${P.teal2}" stroke-width="4.5" stroke-linecap="round"/></g><path d="M${x + 200} ${y + 166}H${x + w - 36}" stroke="#E6DAC6" stroke-width="3.5"/>`,
      middle: `<path d="M${x + 36} ${y + 246}H${x + w - 36}" stroke="#E6DAC6" stroke-width="3.5"/>`,
      sign: { x: x + 80, y: y + 304, s: 1.1 },
    };
  })(),
};

/** The window on the team: its frame, then what is behind the nurse, and the desk in front of her. */
export function nightWindow({ x, y, w, h }: Frame): { readonly back: string; readonly desk: string } {
  return {
    back: `<rect class="ground" x="${x}" y="${y}" width="${w}" height="${h}" fill="#E4EEEA"/><circle class="ambient" cx="${x + w * 0.18}" cy="${y}" r="${h * 0.62}" fill="#F4F3E4"/><g transform="translate(${x + w - 122} ${y + 40})"><rect width="92" height="76" rx="10" fill="#FFFDF8"/><path d="M14 24h44M14 42h62M14 58h30" stroke="${P.mist2}" stroke-width="7" stroke-linecap="round"/></g>`,
    desk: `<rect class="setting" x="${x}" y="${y + h - 74}" width="${w}" height="80" fill="#C9B99F"/><rect x="${x}" y="${y + h - 80}" width="${w}" height="12" rx="6" fill="#E2D5BF"/><path d="M${x + w * 0.24} ${y + h - 20}L${x + w * 0.29} ${y + h - 58}H${x + w * 0.5}L${x + w * 0.49} ${y + h - 20}Z" fill="#FFFDF8"/><path d="M${x + w * 0.31} ${y + h - 46}h${w * 0.08}M${x + w * 0.3} ${y + h - 34}h${w * 0.06}" stroke="${P.teal2}" stroke-width="4" stroke-linecap="round"/>`,
  };
}
