import { beat, defineDeeperScore, type DeeperScore } from '../../stage/score.ts';
import { showWord } from '../art/show-words.ts';
import { startingPose, type GeneIntoGenomePose } from './gene-into-genome-pose.ts';
import { OTHERS, VECTOR } from './places.ts';

/** A vector docks and opens; the gene slides in as RNA, is copied into DNA, and joins the genome. */
const geneIntoGenome = beat<GeneIntoGenomePose, 'gene-into-genome'>(
  'gene-into-genome',
  12,
  (move, pose, shape) => {
    const { docked } = VECTOR[shape];
    OTHERS[shape].forEach(({ near, to }, i) => {
      const other = pose.others[i];
      if (!other) return;
      move.to(other, { x: near.x, y: near.y, turn: near.turn }, { at: 0.2, lasts: 2.8 + i * 0.4, ease: 'sine' });
      move.to(other, { x: to.x, y: to.y, turn: to.turn }, { at: 3.2 + i * 0.4, lasts: 4.6, ease: 'sine' });
    });
    move.to(pose.vector, { x: docked.x, y: docked.y, turn: docked.turn }, { at: 0.2, lasts: 1.6, ease: 'sine' });
    showWord(move, pose.words, 'tCell', 0.8);
    showWord(move, pose.words, 'vector', 1.5);

    // It opens: two places in it are empty.
    move.to(pose.vector, { open: 1 }, { at: 2, lasts: 0.8 });
    showWord(move, pose.words, 'leftOut', 2.8);

    // 1: RNA.
    move.to(pose.rna, { slid: 1 }, { at: 3.2, lasts: 1.8 });
    showWord(move, pose.words, 'one', 4.4);
    showWord(move, pose.words, 'rna', 4.7);

    // 2: a second strand forms beside a copy of it.
    move.to(pose.copy, { come: 1 }, { at: 5, lasts: 0.9 });
    move.to(pose.copy, { second: 1 }, { at: 6, lasts: 1.2, ease: 'steady' });
    showWord(move, pose.words, 'two', 6.8);
    showWord(move, pose.words, 'reverse', 7);
    move.to(pose.vector, { spent: 1 }, { at: 6, lasts: 1.2, ease: 'sine' });

    // 3: into the nucleus, where the helix opens and closes round it.
    showWord(move, pose.words, 'genome', 7.3);
    move.to(pose.way, { dotted: 1 }, { at: 7.3, lasts: 0.6 });
    move.to(pose.way, { gone: 1 }, { at: 7.6, lasts: 2, ease: 'sine' });
    move.to(pose.genome, { opened: 1 }, { at: 8.7, lasts: 0.9 });
    move.to(pose.genome, { joined: 1 }, { at: 9.4, lasts: 0.7 });
    move.to(pose.genome, { glow: 1 }, { at: 9.8, lasts: 0.8, ease: 'out' });
    showWord(move, pose.words, 'three', 10.1);
    showWord(move, pose.words, 'integration', 10.4);
  },
  { before: 2 },
);

/** The film of the beat on the gene's way into the genome. */
export const score: DeeperScore<GeneIntoGenomePose> = defineDeeperScore({
  step: '2-engineering',
  startingPose,
  beats: [geneIntoGenome],
});
