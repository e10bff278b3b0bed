import { P } from '../../cast/palette.ts';

/** Disc for the number of a grade; `gold` marks the one that is there now. */
export const gradeDisc = (x: number, y: number, r: number, gold = 0): string =>
  `<circle class="rimmed" cx="${x}" cy="${y}" r="${r}" fill="${P.teal}"/>${gold > 0 ? `<circle cx="${x}" cy="${y}" r="${Math.round(r * (1 + 0.2 * gold) * 10) / 10}" fill="${P.gold}" fill-opacity="${Math.round(gold * 1000) / 1000}" stroke="${P.ink}" stroke-width="4" stroke-opacity="${Math.round(gold * 1000) / 1000}"/>` : ''}`;
