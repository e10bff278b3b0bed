import { SIGNAL_SCALE, signalDots } from '../../domain/crs/signal-dots.ts';
import type { Point } from '../cast/svg-markup.ts';
import { between } from '../stage/place.ts';
import type { Shape } from '../stage/shape.ts';
import { CELL_SCALE, CELLS, type CellPlaces } from './cell-places.ts';
import type { CytokineReleasePose } from './cytokine-release-pose.ts';
import { atRest, type RestingSignal } from './signal-paths.ts';
import { MANY_SIGNALS, type SentSignal } from './signal-places.ts';

/** A signal on its way, as it is drawn now. */
export interface DrawnSignal extends RestingSignal {
  readonly seen: number;
}

/** Signals of one source now: how many of its list have come to rest, and those on their way. */
export interface SignalsNow {
  readonly landed: number;
  readonly underway: readonly DrawnSignal[];
}

/** Where the signals of one shape lie at rest, each list in the order in which they leave. */
interface SignalFields {
  readonly own: readonly RestingSignal[];
  /** Signals of the CAR T cell that go on to a macrophage later. */
  readonly visitors: readonly RestingSignal[];
  readonly sent: readonly RestingSignal[];
  readonly flood: readonly RestingSignal[];
}

const isVisitor = ({ visits }: CellPlaces, { x, y }: RestingSignal): boolean =>
  visits.some(({ from }) => from[0] === x && from[1] === y);

function fieldsOf(shape: Shape): SignalFields {
  const cells = CELLS[shape];
  const { sent, flood } = MANY_SIGNALS[shape];
  const own = atRest(cells.own, cells.signalScale.own);
  const placed = (list: readonly SentSignal[], size: number): readonly RestingSignal[] =>
    atRest(
      list.map(({ signal }) => signal),
      size,
    );
  return {
    own: own.filter((signal) => !isVisitor(cells, signal)),
    visitors: own.filter((signal) => isVisitor(cells, signal)),
    sent: placed(sent, cells.signalScale.many),
    flood: placed(flood, cells.signalScale.many),
  };
}

/** The signals at rest in both shapes. */
export const FIELDS: Record<Shape, SignalFields> = { landscape: fieldsOf('landscape'), portrait: fieldsOf('portrait') };

/** Signals are counted in hundredths here, so that each can be on its way for a while. */
const FINE = 100;
const il6Count = ({ il6 }: CytokineReleasePose['signs']): number =>
  signalDots(il6, SIGNAL_SCALE['cytokine-release'] / FINE) / FINE;

/** Degrees by which a signal turns on its way. */
const SPIN = 40;

const share = (value: number): number => Math.min(1, Math.max(0, value));
const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/** A signal that has come so far from its source to its place. Once there it holds still in its drifting group. */
function onItsWay(signal: RestingSignal, from: Point, come: number): DrawnSignal {
  const eased = easeOut(come);
  return {
    ...signal,
    x: between(from[0], signal.x, eased),
    y: between(from[1], signal.y, eased),
    scale: signal.scale * between(0.5, 1, eased),
    turn: signal.turn - SPIN * (1 - eased),
    seen: share(come * 4),
  };
}

/** A list of which the first ones have landed and some are on their way; `come` falls along the list. */
function flow(
  signals: readonly RestingSignal[],
  come: (signal: RestingSignal, index: number) => number,
  drawn: (signal: RestingSignal, come: number, index: number) => DrawnSignal,
): SignalsNow {
  const shares = signals.map(come);
  const landed = shares.filter((value) => value === 1).length;
  return {
    landed,
    underway: signals.flatMap((signal, i) => {
      const value = shares[i] ?? 0;
      return value > 0 && value < 1 ? [drawn(signal, value, i)] : [];
    }),
  };
}

/** Spot on the rim of the CAR T cell from which a signal to a place leaves. */
function rimOfCarT({ carT }: CellPlaces, x: number, y: number): Point {
  const distance = Math.hypot(x - carT[0], y - carT[1]);
  const radius = CELL_SCALE.carT * 92;
  return [carT[0] + ((x - carT[0]) / distance) * radius, carT[1] + ((y - carT[1]) / distance) * radius];
}

/** How far a signal of the CAR T cell has come. Two leave together. */
function cameFromCarT(
  { own }: CellPlaces,
  { sent, underway }: CytokineReleasePose['own'],
): (at: RestingSignal) => number {
  return ({ x, y }) => {
    const order = own.findIndex(([, sx, sy]) => sx === x && sy === y);
    return share((sent - 2 * Math.floor(order / 2)) / Math.max(0.01, underway));
  };
}

/** The signals of the CAR T cell; those that go to a macrophage are always among those on their way. */
export function ownSignals(shape: Shape, { own }: CytokineReleasePose): SignalsNow {
  const cells = CELLS[shape];
  const { own: staying, visitors } = FIELDS[shape];
  const come = cameFromCarT(cells, own);
  const out = (signal: RestingSignal, so: number): DrawnSignal =>
    onItsWay(signal, rimOfCarT(cells, signal.x, signal.y), so);
  const { landed, underway } = flow(staying, come, out);
  const visiting = visitors.flatMap((signal) => {
    const so = come(signal);
    if (so === 0) return [];
    const visit = cells.visits.find(({ from }) => from[0] === signal.x && from[1] === signal.y);
    const [x, y] = visit?.to ?? [signal.x, signal.y];
    const sent = out(signal, so);
    return [{ ...sent, x: between(sent.x, x, own.visit), y: between(sent.y, y, own.visit) }];
  });
  return { landed, underway: [...underway, ...visiting] };
}

/** The signals of the macrophages on their way or at rest: as many as the signs say. */
export function manySignals(shape: Shape, { signs, many }: CytokineReleasePose): SignalsNow {
  const count = il6Count(signs);
  const { sent } = MANY_SIGNALS[shape];
  return flow(
    FIELDS[shape].sent,
    (_, i) => share((count - (sent[i]?.after ?? 0) - 0.5) / Math.max(0.01, many.underway)),
    (signal, come, i) => onItsWay(signal, sent[i]?.from ?? [signal.x, signal.y], come),
  );
}

/** The signals that fill up the water: each fades in at its place, as many as the signs say. */
export function floodSignals(shape: Shape, { signs, many }: CytokineReleasePose): SignalsNow {
  const count = il6Count(signs);
  const { flood } = MANY_SIGNALS[shape];
  return flow(
    FIELDS[shape].flood,
    (_, i) => share((count - (flood[i]?.after ?? 0) - 0.5) / Math.max(0.01, many.fading)),
    (signal, seen) => ({ ...signal, scale: signal.scale * between(0.6, 1, seen), seen }),
  );
}
