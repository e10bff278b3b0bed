import { bareCancerCell, cancerCellRadius, cancerMarker } from '../cast/cancer-cell.ts';
import { car, claspedCar } from '../cast/car-receptor.ts';
import { defsOf } from '../cast/defs.ts';
import { healthyCell } from '../cast/healthy-cell.ts';
import { P } from '../cast/palette.ts';
import { at, polar, r1, rad, use, type Point } from '../cast/svg-markup.ts';
import { tCell } from '../cast/t-cell.ts';
import { farCell, glow, water } from '../cast/water.ts';
import { leader } from './leader.ts';
import type { Size } from './panel.ts';

/** Size of the picture of the shared flag. */
export const SHARED_FLAG_SIZE: Size = { width: 720, height: 420 };

const CANCER: Point = [120, 226];
const CAR_T: Point = [360, 226];
const HEALTHY: Point = [600, 226];
const T = 0.9;
const CELL = 0.88;
const CLASP = 1;
/** Angles of the sensors that have closed on a flag, from the line between two cells. */
const HELD = [-16, 16] as const;
/** The flag of each cell to which the word points. */
const SHOWN = { cancer: -72, healthy: -108 } as const;

/** A sensor of the CAR T cell closed on a flag, and the stalk of that flag to the skin of its cell. */
function held(direction: 0 | 180, angle: number, cell: Point, radius: number): { stalk: string; clasp: string } {
  const turn = direction + angle;
  const [dx, dy] = polar(turn, T * 96);
  const [tx, ty] = polar(turn, T * 96 + 50 * CLASP);
  const [kx, ky] = polar(180 + direction - angle * 1.12, radius);
  const d = `M${r1(CAR_T[0] + tx)} ${r1(CAR_T[1] + ty)}L${r1(cell[0] + kx)} ${r1(cell[1] + ky)}`;
  return {
    stalk: `<path d="${d}" stroke="${P.ca3}" stroke-width="9.5" stroke-linecap="round"/><path d="${d}" stroke="${P.ca0}" stroke-width="5" stroke-linecap="round"/>`,
    clasp: use('clasp', CAR_T[0] + dx, CAR_T[1] + dy, CLASP, turn + 90),
  };
}

const HOLDS = HELD.flatMap((angle) => [held(180, angle, CANCER, CELL * 92), held(0, angle, HEALTHY, CELL * 94)]);
const flags = (angles: readonly number[], radiusAt: (angle: number) => number): string =>
  angles
    .map((angle) => {
      const [x, y] = polar(angle, radiusAt(angle));
      return use('marker', x, y, 1.06, angle + 90);
    })
    .join('');
const flagTip = (cell: Point, angle: number, radius: number): Point => {
  const [x, y] = polar(angle, (radius + 40) * CELL);
  return [cell[0] + x, cell[1] + y];
};

const cancerFlag = flagTip(CANCER, SHOWN.cancer, 98);
const healthyFlag = flagTip(HEALTHY, SHOWN.healthy, 100);
const LINE = '#FFF3E2';

/** A cancer cell and a healthy B cell with the same flag, and a CAR T cell between them that holds both. */
export const sharedFlag = `${defsOf(tCell, car, claspedCar, cancerMarker, bareCancerCell, healthyCell, glow)}<g transform="scale(.8)">${water(900, 540)}</g>${farCell(250, 60, 22, 0.4)}${farCell(486, 372, 30, 0.4)}${farCell(700, 64, 26, 0.3)}${farCell(30, 384, 24, 0.4)}
<g ${at(...CANCER, CELL)}>${flags([-72, -115, -158, 158, 115, 72], (a) => cancerCellRadius(rad(a - 8)) + 2)}${use('cancerBare', 0, 0, 1, 8)}</g>
<g ${at(...HEALTHY, CELL)}>${flags([-108, -72, -36, 0, 36, 72, 108], () => 96)}${use('healthy', 0, 0, 1, 8)}</g>
${use('tcell', ...CAR_T, T)}<g ${at(...CAR_T, T)}>${[-132, -90, -48, 48, 132]
  .map((a) => {
    const [x, y] = polar(a, 98);
    return use('car', x, y, 0.8, a + 90);
  })
  .join('')}</g>${HOLDS.map(({ stalk }) => stalk).join('')}${HOLDS.map(({ clasp }) => clasp).join('')}
${leader(...cancerFlag, `V44Q${r1(cancerFlag[0])} 30 ${r1(cancerFlag[0] + 14)} 30H360V0`, LINE)}${leader(...healthyFlag, `V44Q${r1(healthyFlag[0])} 30 ${r1(healthyFlag[0] - 14)} 30H360V0`, LINE)}
${leader(CANCER[0], CANCER[1] + 76, 'V420', LINE)}${leader(CAR_T[0], CAR_T[1] + 76, 'V420', LINE)}${leader(HEALTHY[0], HEALTHY[1] + 72, 'V420', LINE)}`;
