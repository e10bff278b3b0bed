import { P } from '../../cast/palette.ts';
import { waterIn } from '../../cast/water.ts';
import {
  carStalk,
  costimulatoryBead,
  hinge,
  LOBE_HINGE,
  LOBE_OPEN,
  lobeLink,
  lobes,
  transmembranePart,
  zetaBead,
  type Costimulation,
} from './big-car.ts';
import { bilayer, skinLine } from './membrane.ts';

/** Radius of the lens for which it is drawn. */
export const LENS_CAR = 178;
const SCALE = 0.52;
const SKIN_ARC = { cx: 0, cy: 1000, R: 1000 } as const;

/** Place in the lens of a point of the CAR. */
export const inLensCar = (x: number, y: number): readonly [number, number] => [x * SCALE, 8 + y * SCALE];

/** What a lens shows of one open CAR in the skin of its cell. Needs the gradients `gGold`, `gGlow` and `gT`. */
export const lensCar = (kind: Costimulation): string =>
  `${waterIn(0, 0, LENS_CAR)}<circle class="ambient" cy="-92" r="120" fill="url(#gGlow)" fill-opacity=".5"/><g transform="translate(0 8) scale(${SCALE})"><path d="${skinLine(SKIN_ARC, -390, 390, 40)}V420H-390Z" fill="${P.tc2}"/><path class="ambient" d="${skinLine(SKIN_ARC, -390, 390, 40)}V420H-390Z" fill="url(#gT)"/>${bilayer(SKIN_ARC, -380, 380, [[-46, 46]])}${carStalk}${costimulatoryBead(kind)}${zetaBead}${hinge}${transmembranePart}<g transform="rotate(${-LOBE_OPEN} 0 ${LOBE_HINGE})">${lobes.left}</g><g transform="rotate(${LOBE_OPEN} 0 ${LOBE_HINGE})">${lobes.right}</g>${lobeLink}</g>`;
