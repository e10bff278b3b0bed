import { between } from '../stage/place.ts';
import { ANTIBODY_SETTLED, antibodyWay, steroidWay } from './docked-cell.ts';
import { budOf, SIGNALS } from './group-art.ts';
import type { MeetTheCastPose } from './meet-the-cast.score.ts';
import {
  FORWARD,
  GROUP_ON_DISC,
  inPicture,
  MEMBERS,
  ON_SMALL_CARD,
  onSmallCard,
  PLACES,
  type Member,
  type Stand,
} from './places.ts';
import type { Shape } from '../stage/shape.ts';

/** Height of the arc in which an actor comes forward. */
const ARC = 46;

const onTheWay = (from: Stand, to: Stand, share: number): Stand => ({
  x: between(from.x, to.x, share),
  y: between(from.y, to.y, share) - Math.sin(share * Math.PI) * ARC,
  s: between(from.s, to.s, share),
  turn: between(from.turn, to.turn, share),
});

const isDisc = (shape: Shape): boolean => shape === 'portrait';

const moved = (stand: Stand, { dx = 0, dy = 0, turn = 0 }: { dx?: number; dy?: number; turn?: number }): Stand => ({
  ...stand,
  x: stand.x + dx,
  y: stand.y + dy,
  turn: stand.turn + turn,
});

function actor(
  shape: Shape,
  member: Member,
  which: keyof typeof FORWARD,
  forward: number,
  inFront: Stand = FORWARD[which],
): Stand {
  const places = PLACES[shape];
  const single = member !== 'medicine';
  const group = single || !isDisc(shape) ? 1 : GROUP_ON_DISC;
  const home = onSmallCard(places, MEMBERS.indexOf(member), ON_SMALL_CARD[which], group);
  return onTheWay(home, inPicture(places, inFront), forward);
}

/** Where the T cell stands, its drift included. */
export const tCellStand = (pose: MeetTheCastPose, shape: Shape): Stand =>
  actor(shape, 'tCell', 'tCell', pose.tCell.forward, moved(FORWARD.tCell, pose.tCell));

/** Where the cancer cell stands. */
export const cancerCellStand = (pose: MeetTheCastPose, shape: Shape): Stand =>
  actor(shape, 'cancerCell', 'cancerCell', pose.cancerCell.forward, moved(FORWARD.cancerCell, pose.cancerCell));

/** Where the macrophage stands. */
export const macrophageStand = (pose: MeetTheCastPose, shape: Shape): Stand =>
  actor(shape, 'macrophage', 'macrophage', pose.macrophage.forward);

/** Where the antibody stands: on its card, on its way, or settled on its docks. */
export function antibodyStand({ medicine }: MeetTheCastPose, shape: Shape): Stand {
  const [x, y] = antibodyWay(FORWARD.antibody)(medicine.settled);
  return actor(shape, 'medicine', 'antibody', medicine.forward, {
    x,
    y: y + medicine.dip,
    s: FORWARD.antibody.s,
    turn: between(FORWARD.antibody.turn, ANTIBODY_SETTLED.turn, medicine.settled),
  });
}

/** Where the steroid stands: on its card, on its way, or inside the cell. */
export function steroidStand({ medicine }: MeetTheCastPose, shape: Shape): Stand {
  const [x, y] = steroidWay(FORWARD.steroid)(medicine.glided);
  return actor(shape, 'medicine', 'steroid', medicine.forward, { ...FORWARD.steroid, x, y });
}

/** Share of its size that a signal has while it still sits on the cell that sends it. */
const BUD_SIZE = 0.5;
/** Units by which a signal trembles on its way, and how often. */
const JITTER = { reach: 5, waves: 9 } as const;

/** Where a signal stands: on its card, on the sender, on its way or at its end. */
export function signalStand({ signals }: MeetTheCastPose, shape: Shape, index: number, breath: number): Stand {
  const places = PLACES[shape];
  const one = SIGNALS[index];
  const along = signals.along[index]?.share ?? 0;
  if (!one) throw new Error(`group-art.ts has no signal ${String(index)}`);
  const [budX, budY] = budOf(index);
  const tremble = Math.sin(along * JITTER.waves * Math.PI) * JITTER.reach * (1 - along);
  const idle = breath * (index % 2 === 0 ? 3 : -3);
  const inFront = inPicture(places, {
    x: between(budX, one.end.x, along) * places.wide + tremble,
    y: between(budY, one.end.y, along) - Math.sin(along * Math.PI) * 22 + tremble + idle,
    s: one.end.s * between(BUD_SIZE, 1, along),
    turn: one.end.turn + along * 20,
  });
  const home = onSmallCard(places, MEMBERS.indexOf('signal'), one.small, isDisc(shape) ? GROUP_ON_DISC : 1);
  return onTheWay(home, inFront, signals.forward);
}
