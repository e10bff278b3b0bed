import { isBeatOf, isStepId, type StepId } from '../domain/journey/journey.ts';
import {
  DAY_SLIPS,
  isMarked,
  type BeatAddress,
  type Bin,
  type Choice,
  type DaysItem,
  type MarkedItem,
  type MatchItem,
  type QuizItem,
  type SpokenItem,
} from '../domain/quiz/quiz-item.ts';
import type { QuizKey, QuizKeyItem, QuizWords } from './quiz-schema.ts';

/** Which words are joined: the step, and the file they come from, for messages. */
export interface QuizPlace {
  readonly step: StepId;
  readonly file: string;
}

/** What one step asks, each in the order of its ids. */
export interface JoinedQuiz {
  /** The questions of the step, each with its twin. */
  readonly asked: QuizItem[];
  /** "Check yourself" cards of the step. */
  readonly cards: MarkedItem[];
  /** Cards that belong to a page beside the steps. */
  readonly topicCards: MarkedItem[];
}

/**
 * The questions of one step in one language: words and key joined.
 * Throws where they do not fit, naming the file, the question and what to do.
 */
export function joinQuiz(words: QuizWords, key: QuizKey, { step, file }: QuizPlace): JoinedQuiz {
  const ids = Object.keys(key)
    .filter((id) => key[id]?.step === step)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const stray = Object.keys(words).find((id) => !ids.includes(id));
  if (stray !== undefined) {
    throw new Error(`${file}: question "${stray}" is not in quiz-key.yaml for ${step}. Remove it, or add its key.`);
  }
  const asked: QuizItem[] = [];
  const cards: MarkedItem[] = [];
  const topicCards: MarkedItem[] = [];
  const twins = new Map<string, MarkedItem>();
  for (const id of ids) {
    const itemKey = key[id];
    if (!itemKey) continue;
    const role = roleOf(id, itemKey, key);
    const item = joinItem(id, words[id], itemKey, file);
    if (!isMarked(item) || role === 'asked') asked.push(item);
    else if (role === 'card') cards.push(item);
    else if (role === 'topicCard') topicCards.push(item);
    else if (twins.has(role.twinOf)) {
      refuse(id, `is the second twin of "${role.twinOf}". One is enough: remove it, or make it a card.`);
    } else twins.set(role.twinOf, item);
  }
  return {
    asked: asked.map((item) => {
      if (!isMarked(item)) return item;
      const twin = twins.get(item.id);
      return twin
        ? { ...item, twin }
        : refuse(item.id, `has no twin. Add a question with "twinOf: ${item.id}", such as ${item.id}b.`);
    }),
    cards,
    topicCards,
  };
}

/** Throws about a question of the key. `problem` follows its name, and says what to do. */
function refuse(id: string, problem: string): never {
  throw new Error(`quiz-key.yaml: question "${id}" ${problem}`);
}

/** What a question is there for. Throws where a twin does not fit its question. */
function roleOf(
  id: string,
  own: QuizKeyItem,
  key: QuizKey,
): 'asked' | 'card' | 'topicCard' | { readonly twinOf: string } {
  if (own.kind === 'spoken') return 'asked';
  if (own.twinOf === undefined) return own.card === 'topic' ? 'topicCard' : own.card ? 'card' : 'asked';
  const { twinOf } = own;
  const main = key[twinOf];
  if (own.card) refuse(id, 'is a card and a twin. Cards have no twins: remove "card" or "twinOf".');
  if (!main) refuse(id, `is the twin of "${twinOf}", which quiz-key.yaml does not have. Correct the name.`);
  if (main.kind === 'spoken' || main.card || main.twinOf !== undefined) {
    refuse(id, `is the twin of "${twinOf}", which is said aloud, a card, or a twin itself. Name a marked question.`);
  }
  for (const field of ['step', 'objective', 'safety'] as const) {
    if (own[field] !== main[field]) {
      refuse(
        id,
        `has the ${field} "${own[field] ?? 'none'}"; "${twinOf}", whose twin it is, has "${main[field] ?? 'none'}". Make them the same.`,
      );
    }
  }
  return { twinOf };
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
  const known = (choice: string, role: string): string =>
    Object.hasOwn(key.choices, choice)
      ? choice
      : refuse(id, `has ${role} "${choice}", which is none of its choices. Add the choice, or correct it.`);

  switch (key.kind) {
    case 'single': {
      const right = known(key.right, 'the right answer');
      const safe = key.safe.map((choice) => known(choice, 'the safe choice'));
      const held = choices.find(({ callsTeam, id: choice }) => callsTeam && choice !== right && !safe.includes(choice));
      if (held)
        refuse(
          id,
          `has the choice "${held.id}": it calls the team, so it is never a distractor. Mark it right or safe.`,
        );
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
        refuse(id, `has an order that must hold each of its ${choices.length} choices once. Correct "right".`);
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
      if (astray) refuse(id, `has the card "${astray.id}" in none of its bins. Give it one under "right".`);
      if (safeBin !== undefined && !key.bins.includes(safeBin))
        refuse(id, `has the safeBin "${safeBin}", which is none of its bins. Correct it.`);
      return {
        ...common,
        kind: 'bins',
        bins: [binNamed(question, first), binNamed(question, second)],
        right,
        ...(safeBin !== undefined && { safeBin }),
        whenRight: needed(question, 'whenRight'),
      };
    }
    case 'match':
      return {
        ...common,
        kind: 'match',
        ...matchPart(question, key),
        whenRight: needed(question, 'whenRight'),
      };
    case 'days':
      return {
        ...common,
        kind: 'days',
        ...daysPart(question, key, choices),
        whenRight: needed(question, 'whenRight'),
      };
  }
}

function matchPart(
  question: Question,
  key: Extract<MarkedKey, { kind: 'match' }>,
): Pick<MatchItem, 'targets' | 'right'> {
  const { id, file } = question;
  const rows = Object.keys(key.choices);
  const names = needed(question, 'targets');
  const stray = Object.keys(names).find((target) => !key.targets.includes(target));
  if (stray !== undefined) {
    throw new Error(
      `${file}: question "${id}" has a target "${stray}", which quiz-key.yaml does not know. Remove it, or add it there.`,
    );
  }
  if (new Set(key.targets).size !== rows.length + 1) {
    refuse(
      id,
      `has ${rows.length} choices and needs ${rows.length + 1} different targets: one is spare. Correct "targets".`,
    );
  }
  const unmatched = rows.find((row) => !key.targets.includes(key.right[row] ?? ''));
  if (unmatched !== undefined)
    refuse(id, `matches "${unmatched}" with none of its targets. Give it one under "right".`);
  if (new Set(Object.values(key.right)).size !== rows.length || Object.keys(key.right).length !== rows.length) {
    refuse(id, 'must match each choice once, and no two with the same target. Correct "right".');
  }
  return {
    right: key.right,
    targets: key.targets.map((target) => {
      const text = names[target];
      if (text === undefined)
        throw new Error(`${file}: question "${id}" has no words for the target "${target}". Add them.`);
      return { id: target, text };
    }),
  };
}

function daysPart(
  { id }: Question,
  key: Extract<MarkedKey, { kind: 'days' }>,
  choices: readonly Choice[],
): Pick<DaysItem, 'last' | 'right' | 'choices'> {
  const { last, right } = key;
  if (right.first > right.last || right.last > last) {
    refuse(
      id,
      `has the right days ${right.first} to ${right.last} on a strip from 0 to ${last}. Correct "right" or "last".`,
    );
  }
  const slips = Object.values(key.choices).map(({ when }) => when);
  const unspoken = DAY_SLIPS.find((slip) => slips.filter((each) => each === slip).length !== 1);
  if (unspoken !== undefined) {
    refuse(id, `needs exactly one choice for each way to be off: see "${unspoken}". Add it, or remove one of two.`);
  }
  return {
    last,
    right,
    choices: choices.flatMap((choice) => {
      const when = key.choices[choice.id]?.when;
      return when ? [{ ...choice, when }] : [];
    }),
  };
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

function needed<F extends 'whenRight' | 'pictureAlt' | 'bins' | 'targets' | 'questions' | 'listenFor'>(
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
