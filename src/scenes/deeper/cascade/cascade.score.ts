import { MACROPHAGE_REACH } from '../../cast/macrophage.ts';
import { beat, defineDeeperScore, type Choreography, type DeeperScore } from '../../stage/score.ts';
import { startingPose, type CascadePose } from './cascade-pose.ts';

const LENGTH = 12;

function choreograph(move: Choreography, pose: CascadePose): void {
  const name = (word: keyof CascadePose['words'], at: number): void => {
    move.to(pose.words, { [word]: 1 }, { at, lasts: 0.22, ease: 'out' });
  };
  move.to(pose, { second: LENGTH }, { at: 0, lasts: LENGTH, ease: 'steady' });

  // The CAR holds its antigen, and the message runs inward.
  move.to(pose, { lit: 1 }, { at: 0.5, lasts: 0.7, ease: 'out' });
  name('antigen', 0.8);

  // A few signals drift away; some of them come to rest on the macrophage.
  move.to(pose.currents, { first: 1 }, { at: 1.8, lasts: 1.4 });
  name('firstSignals', 2.8);

  // It switches on.
  move.to(pose.macrophage, { inward: 1 }, { at: 4.4, lasts: 0.9 });
  move.to(pose.macrophage, { warm: 1 }, { at: 4.6, lasts: 1.6 });
  move.to(pose.macrophage, { reach: MACROPHAGE_REACH.busy }, { at: 4.6, lasts: 2.6 });
  name('macrophage', 5.4);

  // Many more leave it, on all sides; some drift down to the wall.
  name('il6', 8.2);
  name('il1', 8.8);
  move.to(pose.currents, { down: 1 }, { at: 8.6, lasts: 1.2 });
  move.to(pose, { wall: 1 }, { at: 9.6, lasts: 1, ease: 'sine' });
  name('endothelium', 10.2);
  move.to(pose, { card: 1 }, { at: 10.8, lasts: 0.5, ease: 'out' });
}

/** Antigen, first signals, macrophage, many signals, and the wall that answers next. */
export const score: DeeperScore<CascadePose> = defineDeeperScore({
  step: '4-cytokine-release',
  startingPose,
  beats: [beat('cascade', LENGTH, choreograph, { before: 3.6 })],
});
