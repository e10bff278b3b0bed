import { activeVoice } from './checks/active-voice.ts';
import { altText } from './checks/alt-text.ts';
import { bannedWords } from './checks/banned-words.ts';
import { bothUnits } from './checks/both-units.ts';
import { choicesToChooseFrom } from './checks/choices-to-choose-from.ts';
import { chunkSize } from './checks/chunk-size.ts';
import { claimsNamed } from './checks/claims-named.ts';
import { clinicNumbers } from './checks/clinic-numbers.ts';
import { feedbackOfChoices } from './checks/feedback-of-choices.ts';
import { fewQuestions } from './checks/few-questions.ts';
import { freshClaims } from './checks/fresh-claims.ts';
import { fullQuestion } from './checks/full-question.ts';
import { hardWords } from './checks/hard-words.ts';
import { hedges } from './checks/hedges.ts';
import { keyNotGivenAway } from './checks/key-not-given-away.ts';
import { knownPlaceholders } from './checks/known-placeholders.ts';
import { literalNumbers } from './checks/literal-numbers.ts';
import { maskedTerms } from './checks/masked-terms.ts';
import { namesInView } from './checks/names-in-view.ts';
import { newTerms } from './checks/new-terms.ts';
import { nothingFirmFromMemory } from './checks/nothing-firm-from-memory.ts';
import { objectivesCovered } from './checks/objectives-covered.ts';
import { plainFrequencies } from './checks/plain-frequencies.ts';
import { positiveStems } from './checks/positive-stems.ts';
import { readingLevel } from './checks/reading-level.ts';
import { safetyEverywhere } from './checks/safety-everywhere.ts';
import { sameInBothLanguages } from './checks/same-in-both-languages.ts';
import { scaleChanges } from './checks/scale-changes.ts';
import { seeItAgain } from './checks/see-it-again.ts';
import { sentenceLength } from './checks/sentence-length.ts';
import { speaksToYou } from './checks/speaks-to-you.ts';
import { termBeforeMeaning } from './checks/term-before-meaning.ts';
import { wholeBeat } from './checks/whole-beat.ts';
import type { Check, CheckedContent, Finding } from './finding.ts';

/** Every rule that is checked, in the order of the rubric. */
export const ALL_CHECKS: readonly Check[] = [
  readingLevel,
  hardWords,
  sentenceLength,
  chunkSize,
  maskedTerms,
  termBeforeMeaning,
  newTerms,
  activeVoice,
  speaksToYou,
  bannedWords,
  hedges,
  wholeBeat,
  namesInView,
  scaleChanges,
  altText,
  objectivesCovered,
  feedbackOfChoices,
  seeItAgain,
  choicesToChooseFrom,
  positiveStems,
  keyNotGivenAway,
  fullQuestion,
  safetyEverywhere,
  literalNumbers,
  claimsNamed,
  freshClaims,
  nothingFirmFromMemory,
  bothUnits,
  plainFrequencies,
  clinicNumbers,
  sameInBothLanguages,
  knownPlaceholders,
  fewQuestions,
];

/** Everything in the content of one language that does not fit a rule. */
export const findingsIn = (content: CheckedContent): Finding[] => ALL_CHECKS.flatMap((each) => each.run(content));
