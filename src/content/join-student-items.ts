import { DEEPER_STEPS, type DeeperBeatId, type DeeperStepId } from '../domain/journey/deeper.ts';
import type { MarkedItem } from '../domain/quiz/quiz-item.ts';
import type { ItemForm, ItemTopic } from '../domain/review/student-item.ts';
import { joinQuiz } from './join-quiz.ts';
import type { QuizKey, QuizKeyItem } from './quiz-schema.ts';
import type { StudentItemKey, StudentItemKeys, StudentItemWords } from './student-items-schema.ts';

/** A question for students with words and key joined, before beats and claims are looked up. */
export interface JoinedStudentItem {
  readonly item: MarkedItem;
  readonly step: DeeperStepId;
  readonly topic: ItemTopic;
  readonly form?: ItemForm;
  readonly safetyIdea: boolean;
  readonly deeper?: DeeperBeatId;
}

/** The form that an id belongs to, by its last letter. */
export const formOfId = (id: string): ItemForm | undefined =>
  id.endsWith('a') ? 'form-a' : id.endsWith('b') ? 'form-b' : undefined;

/** What the questions of the journey know nothing of. */
const OWN_FIELDS = ['topic', 'deeper', 'safetyIdea'] as const;
type PlainKey<K> = K extends unknown ? Omit<K, (typeof OWN_FIELDS)[number]> : never;

/** The key as the questions of the journey have it: every item stands alone, without a twin. */
function plainKey(own: StudentItemKey): QuizKeyItem {
  const isShared = (field: string): boolean => !(OWN_FIELDS as readonly string[]).includes(field);
  // fromEntries forgets which fields there are.
  const key = Object.fromEntries(Object.entries(own).filter(([field]) => isShared(field))) as PlainKey<StudentItemKey>;
  return key.kind === 'single' ? { ...key, card: true, safe: [] } : { ...key, card: true };
}

/** All questions for students in one language, by step. Throws where words and key do not fit, naming place and file. */
export function joinStudentItems(words: StudentItemWords, keys: StudentItemKeys, file: string): JoinedStudentItem[] {
  const plain: QuizKey = Object.fromEntries(Object.entries(keys).map(([id, own]) => [id, plainKey(own)]));
  const stray = Object.keys(words).find((id) => !Object.hasOwn(keys, id));
  if (stray !== undefined)
    throw new Error(`${file}: "${stray}" is not in facts/student/items.yaml. Remove it, or add its key.`);
  return DEEPER_STEPS.flatMap((step) => {
    const own = Object.fromEntries(Object.entries(words).filter(([id]) => keys[id]?.step === step));
    return cardsOf(own, plain, step, file).map((item): JoinedStudentItem => {
      const key = keys[item.id];
      if (!key) throw new Error(`facts/student/items.yaml: "${item.id}" is gone.`);
      const form = formOfId(item.id);
      return {
        item,
        step,
        topic: key.topic,
        safetyIdea: key.safetyIdea === true,
        ...(form && { form }),
        ...(key.deeper && { deeper: key.deeper }),
      };
    });
  });
}

/** The journey's joiner speaks of its own key, which is another file here. */
function cardsOf(words: StudentItemWords, key: QuizKey, step: DeeperStepId, file: string): readonly MarkedItem[] {
  try {
    return joinQuiz(words, key, { step, file }).cards;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(message.replaceAll('quiz-key.yaml', 'facts/student/items.yaml'), { cause: error });
  }
}
