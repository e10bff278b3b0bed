import { signsAt, type Given } from '../../../domain/crs/signs-at.ts';
import { P } from '../../cast/palette.ts';
import { panel } from '../../cast/room.ts';
import { r1, use, type Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';

/** The days that the curves show, and the day of the medicine. */
export const FIRST_DAY = 4;
export const LAST_DAY = 10;
export const GIVEN_ON = 6;
/** Values beside the axes: IL-6 in pg/mL, temperature in °C, whose first is where fever begins. */
export const TICKS = { il6: [0, 600, 1200], temperature: [38, 40], days: [4, 6, 8, 10] } as const;
const RANGE = { il6: [0, 1320], temperature: [35.6, 40.6] } as const;

/** Where a plot lies. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The card, and the two plots in it. */
export const CARD: Record<Shape, Plot> = {
  landscape: { x: 1056, y: 366, w: 516, h: 518 },
  portrait: { x: 30, y: 822, w: 840, h: 360 },
};
export const PLOTS: Record<Shape, { readonly il6: Plot; readonly temperature: Plot }> = {
  landscape: { il6: { x: 1164, y: 474, w: 382, h: 150 }, temperature: { x: 1164, y: 692, w: 382, h: 138 } },
  portrait: { il6: { x: 150, y: 954, w: 272, h: 156 }, temperature: { x: 536, y: 954, w: 304, h: 156 } },
};

/** Where the sign of the medicine stands on the card, which its name follows. */
export const GIVEN_SIGN: Record<Shape, Point> = { landscape: [1291.3, 448], portrait: [560, 872] };

/** Place of a day on the axis of a plot, and of a value. */
export const dayX = ({ x, w }: Plot, day: number): number => x + ((day - FIRST_DAY) / (LAST_DAY - FIRST_DAY)) * w;
export const valueY = ({ y, h }: Plot, kind: keyof typeof RANGE, value: number): number => {
  const [least, most] = RANGE[kind];
  return y + h - ((value - least) / (most - least)) * h;
};

const STEPS = 48;
function curve(plot: Plot, kind: keyof typeof RANGE, given: Given, from: number): string {
  const points = Array.from({ length: STEPS + 1 }, (_, i): Point => {
    const day = from + (i / STEPS) * (LAST_DAY - from);
    const { il6, temperatureC } = signsAt(day, given);
    return [r1(dayX(plot, day)), r1(valueY(plot, kind, kind === 'il6' ? il6 : temperatureC))];
  });
  return `M${points.map((point) => point.join(' ')).join('L')}`;
}

/** The card without its curves. Needs the symbol `toci`. */
export function cardArt(shape: Shape): string {
  const { x, y, w, h } = CARD[shape];
  const { il6, temperature } = PLOTS[shape];
  const axes = (plot: Plot, color: string): string =>
    `<path d="M${plot.x} ${plot.y}V${plot.y + plot.h}H${plot.x + plot.w}" fill="none" stroke="${color}" stroke-width="3"/>${TICKS.days.map((day) => `<path d="M${r1(dayX(plot, day))} ${plot.y + plot.h}v8" stroke="${color}" stroke-width="3" stroke-linecap="round"/>`).join('')}`;
  const given = (plot: Plot): string => {
    const at = r1(dayX(plot, GIVEN_ON));
    return `<path d="M${at} ${plot.y + 4}V${plot.y + plot.h}" stroke="${P.aqua2}" stroke-width="5" stroke-dasharray="2 10" stroke-linecap="round"/>`;
  };
  const fever = valueY(temperature, 'temperature', 38);
  return `${panel(x, y, w, h, 28)}<rect x="${il6.x - 6}" y="${il6.y - 14}" width="${il6.w + 20}" height="${il6.h + 26}" rx="14" fill="${P.p1}"/>${axes(il6, '#6F99A2')}${given(il6)}${use('toci', ...GIVEN_SIGN[shape], shape === 'landscape' ? 0.34 : 0.42)}<rect x="${temperature.x}" y="${temperature.y}" width="${temperature.w}" height="${r1(fever - temperature.y)}" rx="8" fill="#FDEFE2"/><path d="M${temperature.x} ${r1(fever)}h${temperature.w}" stroke="${P.ink}" stroke-width="3"/>${axes(temperature, '#8A7A62')}${given(temperature)}`;
}

/** The curves: solid with the medicine, dotted without. */
export function curvesArt(shape: Shape): string {
  const { il6, temperature } = PLOTS[shape];
  const drawn = (d: string, color: string, solid: boolean): string =>
    `<path d="${d}" fill="none" stroke="${color}" stroke-width="${solid ? 6 : 4}" stroke-linecap="round" stroke-linejoin="round"${solid ? '' : ' stroke-dasharray="2 10"'}/>`;
  const dots = [6.6, 7.5, 8.4, 9.4]
    .map((day) => use('il6', dayX(il6, day), valueY(il6, 'il6', signsAt(day, 'blocker').il6), 0.56))
    .join('');
  return `${drawn(curve(il6, 'il6', 'untreated', GIVEN_ON), P.il6l, false)}${drawn(curve(il6, 'il6', 'blocker', FIRST_DAY), P.il6, true)}${dots}${drawn(curve(temperature, 'temperature', 'untreated', GIVEN_ON), P.apricot3, false)}${drawn(curve(temperature, 'temperature', 'blocker', FIRST_DAY), '#8A3F12', true)}`;
}
