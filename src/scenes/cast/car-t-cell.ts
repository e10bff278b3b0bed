import { carRing } from './car-receptor.ts';
import { symbol } from './defs.ts';
import { use } from './svg-markup.ts';
import { tCell } from './t-cell.ts';

/** CAR T cell: a T cell with nine tulips, radius about 100, origin at its centre. */
export const carTCell = symbol('cartcell', `${use('tcell', 0, 0)}${carRing(9, 10)}`, tCell);
