import type { CastSymbolId } from '../domain/journey/cast-members.ts';
import { car } from '../scenes/cast/car-receptor.ts';
import { healthyCell } from '../scenes/cast/healthy-cell.ts';
import { use } from '../scenes/cast/svg-markup.ts';
import { tCell } from '../scenes/cast/t-cell.ts';
import { vector } from '../scenes/cast/viral-vector.ts';
import { CRS_PICTURES } from './crs-pictures.ts';
import type { CastPicture } from './medicine-pictures.ts';

/** All of "Who's who", by their symbols. Who shows only some imports those: this carries the whole cast along. */
export const CAST_PICTURES: Readonly<Record<CastSymbolId, CastPicture>> = {
  ...CRS_PICTURES,
  tcell: { needs: [tCell], drawn: use('tcell', 0, 0, 0.86) },
  car: { needs: [car], drawn: use('car', 0, 12, 2) },
  healthy: { needs: [healthyCell], drawn: use('healthy', 0, 0, 0.88) },
  vector: { needs: [vector], drawn: use('vector', 0, 0, 1.5) },
};
