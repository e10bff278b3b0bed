import type { StepId } from '../../domain/journey/journey.ts';
import type { BeatAddress } from '../../domain/quiz/quiz-item.ts';

/** A picture beside a question: it shows the situation and never the answer. Cut in stage units of the wide still. */
export interface QuestionPicture extends BeatAddress {
  readonly cut: string;
}

export const QUESTION_PICTURES: Readonly<Partial<Record<StepId, QuestionPicture>>> = {
  '1-collection': { step: '1-collection', beat: 'out-kept-back', cut: '0,0,1220,900' },
  '2-engineering': { step: '2-engineering', beat: 'they-multiply', cut: '0,0,1600,900' },
  '3-infusion': { step: '3-infusion', beat: 'checked-into-vein', cut: '0,0,1600,900' },
  '4-cytokine-release': { step: '4-cytokine-release', beat: 'finds-and-works', cut: '0,0,1600,900' },
  // The night, and who has the fever; who calls is left out.
  '5-monitoring': { step: '5-monitoring', beat: 'call-now', cut: '20,60,660,560' },
};
