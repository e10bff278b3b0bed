import { antibody } from './antibody.ts';
import { bareCancerCell, cancerBody, cancerCell, cancerFlag, cancerMarker } from './cancer-cell.ts';
import { car, claspedCar } from './car-receptor.ts';
import { carTCell } from './car-t-cell.ts';
import { defsOf, type Part } from './defs.ts';
import { healthyCell } from './healthy-cell.ts';
import { il6Dock, macrophage, macrophageAtRest, macrophageFar, macrophageGradients } from './macrophage.ts';
import { redCell, redCellSide } from './red-cell.ts';
import { il6Signal, interferonSignal, otherSignal } from './signals.ts';
import { steroid } from './steroid.ts';
import { tCell } from './t-cell.ts';
import { vesselTile } from './vessel-wall.ts';
import { vector, vectorBody } from './viral-vector.ts';
import { glow } from './water.ts';

const PARTS = [
  tCell,
  carTCell,
  car,
  claspedCar,
  cancerCell,
  bareCancerCell,
  cancerMarker,
  cancerFlag,
  healthyCell,
  macrophage,
  macrophageAtRest,
  macrophageFar,
  il6Dock,
  il6Signal,
  interferonSignal,
  otherSignal,
  antibody,
  steroid,
  vector,
  redCell,
  redCellSide,
  vesselTile,
  ...macrophageGradients,
  cancerBody,
  vectorBody,
  glow,
] as const;

/** Ids of the cast at cell scale, for `use`, and of their gradients. */
export type CastId = (typeof PARTS)[number]['id'];

const BY_ID: ReadonlyMap<CastId, Part> = new Map(PARTS.map((part) => [part.id, part]));

/** Definitions of the named parts and of all they need, for whoever needs many: it carries the whole cast along. Fails on an id that the cast does not have. */
export function castDefsFor(...ids: readonly CastId[]): string {
  return defsOf(
    ...ids.map((id) => {
      const part = BY_ID.get(id);
      if (part === undefined) throw new Error(`cast-defs.ts defines no symbol or gradient "${id}".`);
      return part;
    }),
  );
}
