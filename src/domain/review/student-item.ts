import type { ClaimNote } from '../journey/claim-note.ts';
import type { DeeperBeatId, DeeperStepId } from '../journey/deeper.ts';
import type { BeatAddress, MarkedItem } from '../quiz/quiz-item.ts';

/** What items can be about, for telling where somebody is more or less sure than right. */
export const ITEM_TOPICS = [
  'collecting',
  'making',
  'car',
  'giving',
  'mechanism',
  'infection',
  'grading',
  'oxygen',
  'brain-signs',
  'medicines',
  'afterwards',
] as const;

export type ItemTopic = (typeof ITEM_TOPICS)[number];

/** The two sets of items for before and after learning: the same objectives in other words. */
export type ItemForm = 'form-a' | 'form-b';

/** The beats that show what an item asks, each with its title. */
export interface ItemShownBy {
  readonly journey: BeatAddress & { readonly name: string };
  readonly deeper?: { readonly step: DeeperStepId; readonly beat: DeeperBeatId; readonly name: string };
}

/** A question for students, with all that is said around it. Its texts are templates. */
export interface StudentItem {
  readonly item: MarkedItem;
  readonly step: DeeperStepId;
  readonly topic: ItemTopic;
  /** Part of a form; absent for an item of practice. */
  readonly form?: ItemForm;
  /** An idea that keeps patients safe: mastery of its step asks for all of them. */
  readonly safetyIdea: boolean;
  readonly shownBy: ItemShownBy;
  readonly references: readonly ClaimNote[];
}

/** Items of practice, in the order given. */
export const practiceItems = (items: readonly StudentItem[]): StudentItem[] =>
  items.filter(({ form }) => form === undefined);

/** Items of one form, in the order given. */
export const formItems = (items: readonly StudentItem[], form: ItemForm): StudentItem[] =>
  items.filter((each) => each.form === form);
