import type { MarkedItem, QuizItem } from '../quiz/quiz-item.ts';
import type { CastRole } from './cast-members.ts';
import type { BeatId, StepId } from './journey.ts';

/** Words of one thing named on the picture: its name, and what it does. */
export interface LabelWords {
  readonly name: string;
  readonly does?: string | undefined;
}

/** Where the picture plays, said in words: for example "Inside a blood vessel", "cells, far larger than life". */
export interface ScaleWords {
  /** `water`: the whole stage is cell scale. `lens`: a lens in the room. `back`: life size again after a lens. */
  readonly kind: 'water' | 'lens' | 'back';
  readonly place: string;
  readonly note: string;
}

/** What a picture of a film says in one language, clinic values already filled in. */
export interface BeatWords {
  readonly id: string;
  /** One statement, the beat's title. */
  readonly claim: string;
  /** A few sentences, shown in step with the picture: one or two for patients. */
  readonly caption: readonly string[];
  /** What changes in the picture, for who cannot see it. */
  readonly alt: string;
  readonly scale?: ScaleWords;
  /** Labels in the order in which they are numbered on a narrow screen. Keyed by the scene's label ids. */
  readonly labels: Readonly<Record<string, LabelWords>>;
  /** Words that stand inside a drawn card, screen or bubble. Keyed by the scene's text ids; `{name}` is filled by the scene. */
  readonly texts: Readonly<Record<string, string>>;
}

/** One beat of the journey in the words of one language. */
export interface LessonBeat extends BeatWords {
  readonly id: BeatId;
  /** More to read beside the picture: short paragraphs at patient depth. */
  readonly more: readonly string[];
  /** Ids of the claims that this beat states. */
  readonly claims: readonly string[];
  /** Ids of the learning objectives, such as `P4.1`. */
  readonly objectives: readonly string[];
}

/** A word explained: shown under "Words in this step" and in the list of words. */
export interface Term {
  readonly id: string;
  readonly word: string;
  readonly meaning: string;
}

/** Everything that one step says in one language, joined and checked at build time. */
export interface Lesson {
  readonly step: StepId;
  /** 0 for the introduction, 1 to 6. */
  readonly number: number;
  /** A statement: "Your cells are collected". */
  readonly title: string;
  /** One or two words for the step map: "Collecting". */
  readonly shortName: string;
  /** What this step is for, one sentence. */
  readonly purpose: string;
  readonly beats: readonly LessonBeat[];
  /** What is going on, what you do, why it matters: one short line each. */
  readonly recap: { readonly what: string; readonly action: string; readonly why: string };
  readonly terms: readonly Term[];
  /** The questions of the step, each with its twin. */
  readonly quiz: readonly QuizItem[];
  /** "Check yourself" cards: more to try, never kept. */
  readonly cards: readonly MarkedItem[];
  /** Cards about this step that belong to a page beside the steps. */
  readonly topicCards: readonly MarkedItem[];
}

/** One of the cast in the words of one language, as "Who's who" shows it. */
export interface CastMember extends CastRole {
  readonly name: string;
  readonly does: string;
  /** The shape to look for. */
  readonly lookFor: string;
}
