import type { StepId } from './journey.ts';

/** Pictures that a topic may show, by the name of the drawing. */
export const TOPIC_PICTURES = [
  'brain-signs',
  'shared-flag',
  'fever-steps',
  'call-script',
  'people-in-a-record',
  'afterwards',
] as const;

export type TopicPicture = (typeof TOPIC_PICTURES)[number];

/** Pages beside the six steps, each with an address of its own: `/en/call/`. */
export const TOPIC_IDS = ['call', 'brain-signs', 'serious', 'afterwards', 'questions'] as const;

export type TopicId = (typeof TOPIC_IDS)[number];

/** Which of them stand beside which step, under "More to read". */
export const TOPICS_BESIDE: Readonly<Partial<Record<StepId, readonly TopicId[]>>> = {
  '1-collection': ['questions'],
  '2-engineering': ['call', 'questions'],
  '3-infusion': ['call', 'questions'],
  '4-cytokine-release': ['call', 'serious', 'questions'],
  '5-monitoring': ['call', 'brain-signs'],
  '6-treatment': ['serious', 'brain-signs', 'afterwards'],
};

/** Steps beside which the days of a made-up person stand. */
export const DAYS_BESIDE: readonly StepId[] = ['4-cytokine-release', '5-monitoring', '6-treatment'];

/** How much somebody has to ask for before a part is shown. `asked`: behind "How much do you want to know?". */
export const TELLINGS = ['open', 'asked'] as const;

export type Telling = (typeof TELLINGS)[number];

/** Lines that families fill in by hand. The team's number and the product stand there already where the clinic has set them. */
export const TOPIC_BLANKS = ['phone', 'product', 'date', 'caregiver', 'caregiver-phone'] as const;

export type TopicBlank = (typeof TOPIC_BLANKS)[number];

/** One part of a topic under a heading of its own. */
export interface TopicSection {
  readonly id: string;
  /** A statement, or a question that the section answers. */
  readonly heading: string;
  readonly telling: Telling;
  /** The choice that opens the section, told when asked: "Tell me about intensive care". It frightens nobody who does not choose it. */
  readonly ask?: string;
  /** Says when to call the emergency number, and looks like it. */
  readonly urgent: boolean;
  /** Short paragraphs, of three sentences at most. */
  readonly paragraphs: readonly string[];
  /** A set of things, or steps in order. */
  readonly list?: { readonly ordered: boolean; readonly items: readonly string[] };
  /** What may follow the list. */
  readonly after: readonly string[];
  /** Lines to fill in by hand, with what belongs on them. */
  readonly blanks: readonly { readonly id: TopicBlank; readonly label: string }[];
  readonly picture?: {
    readonly name: TopicPicture;
    readonly alt: string;
    /** States the message of the picture. */
    readonly caption: string;
    /** Words beside parts of the picture, by the drawing's own ids. */
    readonly labels: Readonly<Record<string, string>>;
    /** People that the picture counts, and to how many of them it happened. */
    readonly people?: { readonly group: number; readonly affected: number };
  };
  /** Where the film shows it: `6-treatment#signal-blocker`. */
  readonly seeBeat?: string;
  /** Id of a "check yourself" card that belongs here rather than in its step: `P6.3`. */
  readonly card?: string;
  /** Ids of the claims that this section states. */
  readonly claims: readonly string[];
}

/** A page of plain reading beside the steps, in the words of one language. */
export interface Topic {
  readonly id: TopicId;
  readonly title: string;
  readonly shortTitle: string;
  /** What this page is for, one sentence. */
  readonly purpose: string;
  readonly sections: readonly TopicSection[];
  /** What is going on, what you do, why it matters. */
  readonly recap: { readonly what: string; readonly action: string; readonly why: string };
  /** Ids of the glossary words that this page explains. */
  readonly terms: readonly string[];
}
