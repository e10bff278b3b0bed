import { SIGNAL_SCALE, signalDots, signsAt } from '../../domain/crs/signs-at.ts';
import { signalPose, type SignalKind } from '../cast/signals.ts';
import type { Point } from '../cast/svg-markup.ts';
import { between } from '../stage/place.ts';
import type { Shape } from '../stage/shape.ts';
import { CELL_SCALE, CELLS, type CellPlaces } from './cell-places.ts';
import type { CytokineReleasePose } from './cytokine-release.score.ts';
import { MANY_SIGNALS } from './signal-places.ts';

/** A signal as it is drawn now. */
export interface DrawnSignal {
  readonly kind: SignalKind;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly turn: number;
  readonly seen: number;
}

/** Signals are counted in hundredths here, so that each can be on its way for a while. */
const FINE = 100;
const il6Count = (day: number): number => signalDots(signsAt(day).il6, SIGNAL_SCALE['cytokine-release'] / FINE) / FINE;

/** Degrees by which a signal turns on its way. */
const SPIN = 40;

const share = (value: number): number => Math.min(1, Math.max(0, value));
const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/** A signal that has come so far from its source to its place. Once there it holds still in its drifting group. */
function onItsWay(
  index: number,
  [kind, x, y]: readonly [SignalKind, number, number],
  from: Point,
  come: number,
  size: number,
): DrawnSignal {
  const eased = easeOut(come);
  const { scale, turn } = signalPose(index, size);
  return {
    kind,
    x: between(from[0], x, eased),
    y: between(from[1], y, eased),
    scale: scale * between(0.5, 1, eased),
    turn: turn - SPIN * (1 - eased),
    seen: share(come * 4),
  };
}

/** Spot on the rim of the CAR T cell from which a signal to a place leaves. */
function rimOfCarT({ carT }: CellPlaces, x: number, y: number): Point {
  const distance = Math.hypot(x - carT[0], y - carT[1]);
  const radius = CELL_SCALE.carT * 92;
  return [carT[0] + ((x - carT[0]) / distance) * radius, carT[1] + ((y - carT[1]) / distance) * radius];
}

/** The signals of the CAR T cell. */
export function ownSignals(shape: Shape, { own }: CytokineReleasePose): readonly DrawnSignal[] {
  const cells = CELLS[shape];
  return cells.own.flatMap((signal, i) => {
    const [kind, x, y] = signal;
    // Two leave together.
    const come = share((own.sent - 2 * Math.floor(i / 2)) / Math.max(0.01, own.underway));
    if (come === 0) return [];
    const visit = cells.visits.find(({ from }) => from[0] === x && from[1] === y);
    const to: Point = visit ? [between(x, visit.to[0], own.visit), between(y, visit.to[1], own.visit)] : [x, y];
    return [onItsWay(i, [kind, to[0], to[1]], rimOfCarT(cells, x, y), come, cells.signalScale.own)];
  });
}

/** The signals of the macrophages on their way or at rest: as many as the day has. */
export function manySignals(shape: Shape, { day, many }: CytokineReleasePose): readonly DrawnSignal[] {
  const count = il6Count(day);
  const size = CELLS[shape].signalScale.many;
  return MANY_SIGNALS[shape].sent.flatMap(({ signal, from, after }, i) => {
    const come = share((count - after - 0.5) / Math.max(0.01, many.underway));
    return come === 0 ? [] : [onItsWay(i, signal, from, come, size)];
  });
}

/** The signals that fill up the water: each fades in at its place, as many as the day has. */
export function floodSignals(shape: Shape, { day, many }: CytokineReleasePose): readonly DrawnSignal[] {
  const count = il6Count(day);
  const size = CELLS[shape].signalScale.many * 1.02;
  return MANY_SIGNALS[shape].flood.flatMap(({ signal: [kind, x, y], after }, i) => {
    const seen = share((count - after - 0.5) / Math.max(0.01, many.fading));
    if (seen === 0) return [];
    const { scale, turn } = signalPose(i, size);
    return [{ kind, x, y, scale: scale * between(0.6, 1, seen), turn, seen }];
  });
}
