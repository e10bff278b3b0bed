import { beat, defineDeeperScore, type Choreography, type DeeperScore } from '../../stage/score.ts';
import { showNames } from '../art/moves.ts';
import { MEETS } from './il6-two-ways-places.ts';
import { startingPose, type PostsPose, type TwoWaysPose } from './il6-two-ways-pose.ts';

const LENGTH = 12;

function choreograph(move: Choreography, pose: TwoWaysPose): void {
  /** Posts close on what sits between them, their feet light, and the message runs inward. */
  const passOn = (posts: PostsPose, at: number): void => {
    move.to(posts, { closed: 1 }, { at, lasts: 0.5 });
    move.to(posts, { lit: 1 }, { at: at + 0.5, lasts: 0.3, ease: 'out' });
    move.to(posts, { inward: 1 }, { at: at + 0.7, lasts: 0.5, ease: 'steady' });
  };
  move.to(pose, { second: LENGTH }, { at: 0, lasts: LENGTH, ease: 'steady' });
  showNames(move, pose.words, {
    il6: 0.7,
    membraneReceptor: 1.5,
    classic: 4.6,
    solubleReceptor: 5.4,
    endothelium: 7,
    gp130: 9.3,
    trans: 9.9,
    solubleGp130: 11.3,
  });
  // Classic: a signal misses one receptor, sits in the next, and two posts close on it.
  passOn(pose.classic, MEETS.classic);
  // Trans: a loose receptor meets a signal, the pair misses once and rests between two posts of the wall.
  passOn(pose.trans, MEETS.trans);
  // Decoy: another pair is caught by loose posts. Nothing lights.
  move.to(pose, { decoy: 1 }, { at: MEETS.decoy, lasts: 0.5 });
}

/** First the left pair, then the right one, then the decoy. */
export const score: DeeperScore<TwoWaysPose> = defineDeeperScore({
  step: '4-cytokine-release',
  startingPose,
  beats: [beat('il6-two-ways', LENGTH, choreograph, { before: 1.8 })],
});
