import { antibody } from './antibody.ts';
import { cancerCellBody, cancerFlag, cancerMarker, cancerMarkers } from './cancer-cell.ts';
import { carReceptor, carReceptorClasped, carRing } from './car-receptor.ts';
import { cellGradients } from './cell-gradients.ts';
import { healthyCellBody } from './healthy-cell.ts';
import { il6Dock, macrophage, MACROPHAGE_REACH, macrophageBody, macrophageFar } from './macrophage.ts';
import { redCell, redCellSide } from './red-cell.ts';
import { il6Signal, interferonSignal, otherSignal } from './signals.ts';
import { steroid } from './steroid.ts';
import { use } from './svg-markup.ts';
import { tCellBody } from './t-cell.ts';
import { vesselTile } from './vessel-wall.ts';
import { viralVector } from './viral-vector.ts';

const SYMBOLS = {
  car: carReceptor,
  marker: cancerMarker,
  flag: cancerFlag,
  dock: il6Dock,
  il6: il6Signal,
  ifn: interferonSignal,
  oth: otherSignal,
  toci: antibody,
  steroid,
  vector: viralVector,
  rbc: redCell,
  rbcSide: redCellSide,
  tile: vesselTile,
  tcell: tCellBody,
  cartcell: `${use('tcell', 0, 0)}${carRing(9, 10)}`,
  cancerBare: cancerCellBody,
  cancer: `${cancerMarkers}${use('cancerBare', 0, 0)}`,
  healthy: healthyCellBody,
  macrophage,
  macRest: macrophageBody(MACROPHAGE_REACH.rest),
  macFar: macrophageFar,
  clasp: carReceptorClasped,
} as const;

/** Ids of the cast at cell scale, for `use`. */
export type CastId = keyof typeof SYMBOLS;

const PARTS: readonly string[] = [
  ...cellGradients,
  ...Object.entries(SYMBOLS).map(([id, drawn]) => `<g id="${id}">${drawn}</g>`),
];
const idOf = (part: string): string => /id="([^"]+)"/.exec(part)?.[1] ?? '';
const BY_ID = new Map(PARTS.map((part) => [idOf(part), part]));

/** Definitions of the named symbols or gradients and of all they need. Fails on an id that the cast does not have. */
export function castDefsFor(...ids: readonly (CastId | `g${string}`)[]): string {
  const wanted = new Set<string>();
  const want = (id: string): void => {
    const part = BY_ID.get(id);
    if (part === undefined) throw new Error(`cast-defs.ts defines no symbol or gradient "${id}".`);
    if (wanted.has(id)) return;
    wanted.add(id);
    for (const [, needed = ''] of part.matchAll(/(?:href="|url\()#([^")]+)/g)) want(needed);
  };
  for (const id of ids) want(id);
  return `<defs>\n${PARTS.filter((part) => wanted.has(idOf(part))).join('\n')}\n</defs>`;
}
