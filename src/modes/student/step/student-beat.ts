import { isDeeperBeatId, type DeeperBeat } from '../../../domain/journey/deeper.ts';
import type { LessonBeat } from '../../../domain/journey/lesson.ts';

/** A beat as students walk through a step: one that everybody sees, or one at their own depth. */
export type StudentBeat = LessonBeat | DeeperBeat;

export const isDeeper = (beat: StudentBeat): beat is DeeperBeat => isDeeperBeatId(beat.id);

/** All beats of a step in the order in which students walk them: each deeper one right after the beat that it belongs to. */
export const interleaved = (
  beats: readonly LessonBeat[],
  deeper: readonly DeeperBeat[],
): readonly [StudentBeat, ...StudentBeat[]] => {
  const [first, ...rest] = beats.flatMap((beat): StudentBeat[] => [
    beat,
    ...deeper.filter(({ after }) => after === beat.id),
  ]);
  if (!first) throw new Error('a step without beats');
  return [first, ...rest];
};
