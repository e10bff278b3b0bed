import { P } from './palette.ts';

/** What a row of the monitor shows: temperature, pulse, blood pressure, oxygen. */
export type VitalSign = 'temperature' | 'heart' | 'blood-pressure' | 'oxygen';
/** One row: its sign, how the value stands, and path data of its trend in a box of 88 x 44. */
export interface MonitorRow {
  readonly sign: VitalSign;
  readonly state: 'ok' | 'up' | 'down';
  readonly trend: string;
}

const SIGNS: Readonly<Record<VitalSign, string>> = {
  temperature: `<path d="M46 20a6 6 0 0 1 6 6v14a11 11 0 1 1 -12 0V26a6 6 0 0 1 6 -6Z" fill="none" stroke="#FFFDF8" stroke-width="3.5"/><circle cx="46" cy="49" r="5" fill="${P.gold}"/><path d="M46 44V32" stroke="${P.gold}" stroke-width="4"/>`,
  heart: `<path d="M46 54C28 42 28 26 38 25C43 25 46 30 46 33C46 30 49 25 54 25C64 26 64 42 46 54Z" fill="none" stroke="#FFFDF8" stroke-width="3.5" stroke-linejoin="round"/>`,
  'blood-pressure': `<circle cx="46" cy="38" r="14" fill="none" stroke="#FFFDF8" stroke-width="3.5"/><path d="M46 38L53 30M38 44a10 10 0 0 1 -1 -6" stroke="#FFFDF8" stroke-width="3.5" stroke-linecap="round"/>`,
  oxygen: `<g fill="none" stroke="#FFFDF8" stroke-linecap="round" stroke-linejoin="round"><circle cx="41" cy="36" r="9" stroke-width="3.5"/><path d="M54.5 42.5a3.6 3.6 0 0 1 7 1.2C61.5 46.5 57 48 54.5 52h7.5" stroke-width="2.6"/></g>`,
};

/** Height of a row of the monitor. */
export const MONITOR_ROW = 88;
/** Height of a monitor with so many rows, its stand left out. */
export const monitorHeight = (rows: number): number => rows * MONITOR_ROW + 62;

/**
 * Bedside monitor, upper left at x, y. Its words and values are live text:
 * row i has its name at (x + 106, y + 56 + 88 i), its value at (x + 105, y + 95 + 88 i).
 */
export function monitor(x: number, y: number, rows: readonly MonitorRow[], w = 440): string {
  const rh = MONITOR_ROW;
  const h = monitorHeight(rows.length);
  const ok = P.aqua;
  return `<g class="monitor"><path d="M${x + w / 2} ${y + h - 6}V${y + h + 40}" stroke="#B9B2A6" stroke-width="18"/><rect class="ambient" x="${x + 4}" y="${y + 12}" width="${w}" height="${h}" rx="34" fill="#5B4025" fill-opacity=".14"/><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="34" fill="#F4EDE1"/><path class="ambient" d="M${x + w - 60} ${y}H${x + w - 34}Q${x + w} ${y} ${x + w} ${y + 34}V${y + h - 34}Q${x + w} ${y + h} ${x + w - 34} ${y + h}H${x + w - 80}Q${x + w - 30} ${y + h / 2} ${x + w - 60} ${y}Z" fill="#DFD3C1"/><rect x="${x + 18}" y="${y + 18}" width="${w - 36}" height="${h - 36}" rx="20" fill="${P.p1}"/>${rows.map(({ sign, state, trend }, i) => `<g transform="translate(${x + 18} ${y + 30 + i * rh})"><circle cx="46" cy="38" r="26" fill="#1E4653"/>${SIGNS[sign]}<path d="${trend}" fill="none" stroke="${state === 'ok' ? ok : P.gold}" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round" transform="translate(258 16)"/>${state === 'ok' ? `<circle cx="376" cy="38" r="14" fill="none" stroke="${ok}" stroke-width="4"/><path d="M369 38l5 6 9-11" fill="none" stroke="${ok}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>` : state === 'up' ? `<path d="M376 24L392 52H360Z" fill="${P.gold}"/>` : `<path d="M376 54L392 26H360Z" fill="${P.gold}"/>`}${i < rows.length - 1 ? `<path d="M20 83H384" stroke="#2A5361" stroke-width="2"/>` : ''}</g>`).join('')}</g>`;
}
