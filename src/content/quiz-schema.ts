import { z } from 'astro/zod';
import { isBeatOf, isStepId, STEP_IDS, type StepId } from '../domain/journey/journey.ts';
import {
  SAFETY_POINTS,
  type BeatAddress,
  type Bin,
  type Choice,
  type MarkedItem,
  type QuizItem,
  type SpokenItem,
} from '../domain/quiz/quiz-item.ts';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, such as call-now');
const itemId = z.string().regex(/^[PS]\d\.\d+[a-z]?$/, 'must be an item id, such as P5.1');

/** The words of one step's questions in one language: `quizzes/<locale>/<step>.yaml`. */
export const quizWordsSchema = z.record(
  itemId,
  z.strictObject({
    scenario: text.optional(),
    stem: text,
    /** For a question with several parts: said when all of it is right. */
    whenRight: text.optional(),
    /** For a question in a picture: what it shows, without giving the answer away. */
    pictureAlt: text.optional(),
    /** Names of the two bins, by id. */
    bins: z.record(slug, text).optional(),
    choices: z.record(slug, z.strictObject({ text, feedback: text })).optional(),
    /** For a prompt that is answered aloud. */
    questions: z.array(text).optional(),
    listenFor: z.partialRecord(z.enum(SAFETY_POINTS), text).optional(),
  }),
);

export type QuizWords = z.infer<typeof quizWordsSchema>;

/** A beat of the item's own step (`call-now`), or of another one (`3-infusion#your-plan`). */
const again = z.string().min(1);
const place = z.tuple([z.number(), z.number(), z.number().positive()]);

const keyChoice = z.strictObject({
  again,
  /** Name of the mistaken idea that makes this choice tempting. */
  misconception: slug.optional(),
  /** The choice means calling the team or a nurse. */
  callsTeam: z.boolean().optional(),
});

const keyItem = z.strictObject({
  step: z.enum(STEP_IDS),
  objective: z.string().regex(/^[PS]\d\.\d+$/, 'must be an objective, such as P5.1'),
  safety: z.enum(SAFETY_POINTS).optional(),
  claims: z.array(slug),
  keepOrder: z.boolean().optional(),
});

/** What is true of every question in every language: `facts/quiz-key.yaml`. */
export const quizKeyItemSchema = z.discriminatedUnion('kind', [
  keyItem.extend({
    kind: z.literal('single'),
    choices: z.record(slug, keyChoice),
    right: slug,
    safe: z.array(slug).default([]),
  }),
  keyItem.extend({ kind: z.literal('order'), choices: z.record(slug, keyChoice), right: z.array(slug) }),
  keyItem.extend({ kind: z.literal('multi'), choices: z.record(slug, keyChoice), right: z.array(slug) }),
  keyItem.extend({
    kind: z.literal('hotspot'),
    picture: z.strictObject({ still: again, moment: z.enum(['start', 'end']) }),
    choices: z.record(slug, keyChoice.extend({ region: z.strictObject({ landscape: place, portrait: place }) })),
    right: slug,
  }),
  keyItem.extend({
    kind: z.literal('bins'),
    bins: z.tuple([slug, slug]),
    safeBin: slug,
    choices: z.record(slug, keyChoice),
    right: z.record(slug, slug),
  }),
  keyItem.extend({
    kind: z.literal('spoken'),
    listenFor: z.array(z.strictObject({ safety: z.enum(SAFETY_POINTS), again })),
  }),
]);

/** All of `facts/quiz-key.yaml`, by item id. */
export const quizKeySchema = z.record(itemId, quizKeyItemSchema);

export type QuizKeyItem = z.infer<typeof quizKeyItemSchema>;
export type QuizKey = Readonly<Record<string, QuizKeyItem>>;

/** Which words are joined: the step, and the file they come from, for messages. */
export interface QuizPlace {
  readonly step: StepId;
  readonly file: string;
}

/**
 * The questions of one step in one language: words and key joined, in the order of their ids.
 * Throws where they do not fit, naming the file, the question and what to do.
 */
export function joinQuiz(words: QuizWords, key: QuizKey, { step, file }: QuizPlace): QuizItem[] {
  const ids = Object.keys(key)
    .filter((id) => key[id]?.step === step)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const stray = Object.keys(words).find((id) => !ids.includes(id));
  if (stray !== undefined) {
    throw new Error(`${file}: question "${stray}" is not in quiz-key.yaml for ${step}. Remove it, or add its key.`);
  }
  return ids.flatMap((id) => {
    const itemKey = key[id];
    return itemKey ? [joinItem(id, words[id], itemKey, file)] : [];
  });
}

type ItemWords = QuizWords[string];
type MarkedKey = Exclude<QuizKeyItem, { kind: 'spoken' }>;
type SpokenKey = Extract<QuizKeyItem, { kind: 'spoken' }>;

/** One question on its way: its words, and what messages about it begin with. */
interface Question {
  readonly id: string;
  readonly file: string;
  readonly words: ItemWords;
}

function joinItem(id: string, words: ItemWords | undefined, key: QuizKeyItem, file: string): QuizItem {
  if (!words) {
    throw new Error(`${file}: question "${id}" is missing; quiz-key.yaml has it for ${key.step}. Add its words.`);
  }
  const question: Question = { id, file, words };
  return {
    id,
    objective: key.objective,
    ...(key.safety && { safety: key.safety }),
    ...(words.scenario !== undefined && { scenario: words.scenario }),
    stem: words.stem,
    claims: key.claims,
    ...(key.kind === 'spoken' ? spokenPart(question, key) : markedPart(question, key)),
  };
}

type OwnPart<I> = I extends QuizItem ? Omit<I, 'id' | 'objective' | 'safety' | 'scenario' | 'stem' | 'claims'> : never;

function spokenPart(question: Question, key: SpokenKey): OwnPart<SpokenItem> {
  const { id, file } = question;
  const heard = needed(question, 'listenFor');
  return {
    kind: 'spoken',
    questions: needed(question, 'questions'),
    listenFor: key.listenFor.map(({ safety, again: address }) => {
      const text = heard[safety];
      if (text === undefined) throw new Error(`${file}: question "${id}" has no listenFor "${safety}". Add it.`);
      return { safety, text, again: beatAddress(id, key.step, address) };
    }),
  };
}

function markedPart(question: Question, key: MarkedKey): OwnPart<MarkedItem> {
  const { id } = question;
  const choices = joinChoices(question, key);
  const common = { choices, ...(key.keepOrder && { keepOrder: key.keepOrder }) };
  const refuse = (problem: string): never => {
    throw new Error(`quiz-key.yaml: question "${id}" ${problem}`);
  };
  const known = (choice: string, role: string): string =>
    Object.hasOwn(key.choices, choice)
      ? choice
      : refuse(`has ${role} "${choice}", which is none of its choices. Add the choice, or correct it.`);

  switch (key.kind) {
    case 'single': {
      const right = known(key.right, 'the right answer');
      const safe = key.safe.map((choice) => known(choice, 'the safe choice'));
      const held = choices.find(({ callsTeam, id: choice }) => callsTeam && choice !== right && !safe.includes(choice));
      if (held)
        refuse(`has the choice "${held.id}": it calls the team, so it is never a distractor. Mark it right or safe.`);
      return { ...common, kind: 'single', right, safe };
    }
    case 'multi':
      return {
        ...common,
        kind: 'multi',
        right: key.right.map((choice) => known(choice, 'in its answer')),
        whenRight: needed(question, 'whenRight'),
      };
    case 'order': {
      const right = key.right.map((choice) => known(choice, 'in its order'));
      if (right.length !== choices.length || new Set(right).size !== choices.length) {
        refuse(`has an order that must hold each of its ${choices.length} choices once. Correct "right".`);
      }
      return { ...common, kind: 'order', right, whenRight: needed(question, 'whenRight') };
    }
    case 'hotspot': {
      const regions = key.choices;
      return {
        ...common,
        kind: 'hotspot',
        picture: { ...beatAddress(id, key.step, key.picture.still), moment: key.picture.moment },
        pictureAlt: needed(question, 'pictureAlt'),
        right: known(key.right, 'the right answer'),
        choices: choices.flatMap((choice) => {
          const region = regions[choice.id]?.region;
          return region ? [{ ...choice, region }] : [];
        }),
      };
    }
    case 'bins': {
      const { right, safeBin } = key;
      const [first, second] = key.bins;
      const astray = choices.find(({ id: choice }) => right[choice] !== first && right[choice] !== second);
      if (astray) refuse(`has the card "${astray.id}" in none of its bins. Give it one under "right".`);
      if (!key.bins.includes(safeBin)) refuse(`has the safeBin "${safeBin}", which is none of its bins. Correct it.`);
      return {
        ...common,
        kind: 'bins',
        bins: [binNamed(question, first), binNamed(question, second)],
        right,
        safeBin,
        whenRight: needed(question, 'whenRight'),
      };
    }
  }
}

function binNamed(question: Question, id: string): Bin {
  const name = needed(question, 'bins')[id];
  if (name === undefined) {
    throw new Error(`${question.file}: question "${question.id}" has no name for the bin "${id}". Add it.`);
  }
  return { id, name };
}

function joinChoices({ id, file, words }: Question, key: MarkedKey): Choice[] {
  const said = words.choices ?? {};
  const stray = Object.keys(said).find((choice) => !Object.hasOwn(key.choices, choice));
  if (stray !== undefined) {
    throw new Error(
      `${file}: question "${id}" has a choice "${stray}", which quiz-key.yaml does not know. Remove it, or add its key.`,
    );
  }
  return Object.entries(key.choices).map(([choice, { again: address, callsTeam }]) => {
    const own = said[choice];
    if (!own) {
      throw new Error(
        `${file}: question "${id}" has no choice "${choice}", which quiz-key.yaml names. Add it, or correct the key.`,
      );
    }
    return { id: choice, ...own, again: beatAddress(id, key.step, address), ...(callsTeam && { callsTeam }) };
  });
}

function needed<F extends 'whenRight' | 'pictureAlt' | 'bins' | 'questions' | 'listenFor'>(
  { id, file, words }: Question,
  field: F,
): NonNullable<ItemWords[F]> {
  const value = words[field];
  if (value === undefined) throw new Error(`${file}: question "${id}" has no ${field}. Add it.`);
  return value;
}

function beatAddress(id: string, ownStep: StepId, address: string): BeatAddress {
  const [first = '', second] = address.split('#');
  const [step, beat] = second === undefined ? [ownStep, first] : [first, second];
  if (!isStepId(step) || !isBeatOf(step, beat)) {
    throw new Error(
      `quiz-key.yaml: question "${id}" leads to "${address}", which is no beat of the journey. See journey.ts.`,
    );
  }
  return { step, beat };
}
