import type { Lesson } from '../journey/lesson.ts';
import type { StepId } from '../journey/journey.ts';
import { shownChoices } from '../quiz/shown-order.ts';
import {
  isMarked,
  type Choice,
  type ChoiceId,
  type HotspotItem,
  type MarkedItem,
  type MultiItem,
  type SingleItem,
} from '../quiz/quiz-item.ts';

/** How a room answers: everybody shows a card and the nurse counts, or a tablet goes from hand to hand. */
export const ANSWER_WAYS = ['cards', 'tablet'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** How far a question to the room has come: people choose; the nurse shows the counts; what is so is shown. */
export type RoomStage = 'asking' | 'counts' | 'shown';

export const MOST_PEOPLE = 6;

/** A question to everybody in the room. It knows counts, never who chose what. */
export interface RoomQuestion {
  readonly step: StepId;
  readonly item: string;
  readonly way: AnswerWay;
  /** 1 to 6. */
  readonly people: number;
  /** How many chose each, by choice id. */
  readonly counts: Readonly<Record<ChoiceId, number>>;
  readonly stage: RoomStage;
  /** Whose turn it is while a tablet goes round, from 1, and one more than there are people once everybody had one; null while it does not. */
  readonly turn: number | null;
}

/** A choice with the letter that stands for it, in the order in which it is shown. */
export interface LetteredChoice {
  readonly letter: string;
  readonly id: ChoiceId;
  readonly text: string;
}

const LETTERS = 'ABCDEF';

/** The choices of a question in the order in which they are shown, each with its letter. */
export const withLetters = (item: MarkedItem): readonly LetteredChoice[] =>
  shownChoices(item).map(({ id, text }, place) => ({ letter: LETTERS[place] ?? String(place + 1), id, text }));

/** Whether one card answers a question: single answers and places in a picture. A room talks about the other kinds. */
export const isAnsweredByCard = (item: MarkedItem): item is SingleItem | HotspotItem =>
  item.kind === 'single' || item.kind === 'hotspot';

/** The choices that can be held up as a card, by letter. Undefined for the kinds that a room talks about. */
export const letteredChoices = (item: MarkedItem): readonly LetteredChoice[] | undefined =>
  isAnsweredByCard(item) ? withLetters(item) : undefined;

/** A question that can be asked to the room, and where it comes from. */
export interface AskableItem {
  readonly item: MarkedItem;
  readonly from: 'quiz' | 'twin' | 'card';
}

/** All that a step can ask a room: its questions, each followed by its twin, then its cards. None that is spoken. */
export const askableItems = ({ quiz, cards }: Pick<Lesson, 'quiz' | 'cards'>): readonly AskableItem[] => [
  ...quiz
    .filter(isMarked)
    .flatMap((item): AskableItem[] => [
      { item, from: 'quiz' },
      ...(item.twin ? [{ item: item.twin, from: 'twin' } satisfies AskableItem] : []),
    ]),
  ...cards.map((item): AskableItem => ({ item, from: 'card' })),
];

/** One question of a step by its id, wherever it stands. */
export const askedItem = (lesson: Pick<Lesson, 'quiz' | 'cards'>, id: string): MarkedItem | undefined =>
  askableItems(lesson).find(({ item }) => item.id === id)?.item;

/** What a choice is once that is shown. `other` is never called wrong in front of a room; it is left as it is. */
export type ChoiceStanding = 'right' | 'safe' | 'other';

/** Where a choice stands. One that calls the team is right or safe, whatever the question says. */
export function standingOf(item: SingleItem | HotspotItem | MultiItem, id: ChoiceId): ChoiceStanding {
  const isRight = item.kind === 'multi' ? item.right.includes(id) : item.right === id;
  if (isRight) return 'right';
  const isSafe = item.kind === 'single' && item.safe.includes(id);
  const callsTeam = item.choices.some((choice) => choice.id === id && choice.callsTeam);
  return isSafe || callsTeam ? 'safe' : 'other';
}

/** Choices whose mistaken idea a nurse may hear. */
function mistakable(item: MarkedItem): readonly Choice[] {
  switch (item.kind) {
    case 'single':
    case 'hotspot':
    case 'multi':
      return item.choices.filter(({ id }) => standingOf(item, id) === 'other');
    case 'bins':
      // What belongs in the safer bin and is put in the other does harm.
      return item.choices.filter(({ id }) => item.safeBin === undefined || item.right[id] === item.safeBin);
    case 'days':
      return item.choices.filter(({ when }) => when !== 'longer');
    case 'order':
    case 'match':
      return item.choices;
  }
}

/** The choice that a nurse watches for: of those not so, the one that most people took; before, the one that tempts first. */
export function choiceToWatch(item: MarkedItem, counts: RoomQuestion['counts']): Choice | undefined {
  const taken = (choice: Choice): number => counts[choice.id] ?? 0;
  return mistakable(item).reduce<Choice | undefined>(
    (most, each) => (most === undefined || taken(each) > taken(most) ? each : most),
    undefined,
  );
}

/** How many have answered so far. */
export const answeredCount = ({ counts }: Pick<RoomQuestion, 'counts'>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The same question with one more or one fewer for a choice: never below 0, and never more answers than people. */
export function tallied(room: RoomQuestion, choice: ChoiceId, by: 1 | -1): RoomQuestion {
  const count = (room.counts[choice] ?? 0) + by;
  if (count < 0 || (by === 1 && answeredCount(room) >= room.people)) return room;
  return { ...room, counts: { ...room.counts, [choice]: count } };
}
