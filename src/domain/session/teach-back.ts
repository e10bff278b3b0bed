import type { StepId } from '../journey/journey.ts';
import { SAFETY_POINTS, type BeatAddress, type SafetyPoint } from '../quiz/quiz-item.ts';
import type { Stop } from './session-path.ts';

/**
 * What is asked in the open: one prompt at the end of each numbered step, and one for each of the five safety points.
 * Steps 3 and 5 end with the safety point that they teach, so that what was said there counts at the end.
 */
export const PROMPT_IDS = [
  '1-collection',
  '2-engineering',
  '4-cytokine-release',
  '6-treatment',
  ...SAFETY_POINTS,
] as const;

export type PromptId = (typeof PROMPT_IDS)[number];

export const isPromptId = (text: string): text is PromptId => (PROMPT_IDS as readonly string[]).includes(text);

const PROMPTS: Readonly<Partial<Record<StepId, PromptId>>> = {
  '1-collection': '1-collection',
  '2-engineering': '2-engineering',
  '3-infusion': 'stay-close-no-driving',
  '4-cytokine-release': '4-cytokine-release',
  '5-monitoring': 'fever-call-now',
  '6-treatment': '6-treatment',
};

/** The open prompt at the end of a step; the introduction has none. */
export const promptOf = (step: StepId): PromptId | undefined => PROMPTS[step];

/** Something to listen for in an answer, and the beat that shows it again. */
export interface ListenFor {
  readonly id: string;
  readonly text: string;
  readonly again: BeatAddress;
}

/** An open prompt in the words of one language. */
export interface Prompt {
  readonly id: PromptId;
  /** Short name for lists: "Fever: call now". */
  readonly name: string;
  /** What the nurse says, then waits. It may stand on the family's screen. */
  readonly say: string;
  /** What a full answer holds. Never on the family's screen. */
  readonly listenFor: readonly ListenFor[];
}

/** Who answers. */
export const ANSWERERS = ['patient', 'caregiver'] as const;
export type Answerer = (typeof ANSWERERS)[number];

/** What the nurse heard: said it, said it after another try, or to come back to. */
export const MARKS = ['said', 'after-another-try', 'come-back'] as const;
export type Mark = (typeof MARKS)[number];

/** Marks by prompt and by who answered. A prompt that nobody has answered yet is not there. */
export type Marks = Readonly<Partial<Record<PromptId, Readonly<Partial<Record<Answerer, Mark>>>>>>;

/** The same marks with one set, or taken away where it was set already. */
export function withMark(marks: Marks, prompt: PromptId, who: Answerer, mark: Mark): Marks {
  const own = { ...marks[prompt] };
  if (own[who] === mark) Reflect.deleteProperty(own, who);
  else own[who] = mark;
  return { ...marks, [prompt]: own };
}

const isHeard = (mark: Mark | undefined): boolean => mark === 'said' || mark === 'after-another-try';

/** Whether a point was said by somebody and nobody has to come back to it. */
export function isSaid(marks: Marks, prompt: PromptId): boolean {
  const own = Object.values(marks[prompt] ?? {});
  return own.some(isHeard) && !own.includes('come-back');
}

/** A session is done when all five safety points were said and none is to come back to. The other prompts do not decide. */
export const isDone = (marks: Marks): boolean => SAFETY_POINTS.every((point) => isSaid(marks, point));

/** Safety points that nobody has been asked about, in their order. */
export const notAsked = (marks: Marks): readonly SafetyPoint[] =>
  SAFETY_POINTS.filter((point) => Object.keys(marks[point] ?? {}).length === 0);

/** One thing to look at again, and for whom. */
export interface Revisit {
  readonly prompt: PromptId;
  readonly who: readonly Answerer[];
}

/** All that somebody has to come back to: safety points first, then the steps in order. Never a score. */
export function revisitList(marks: Marks): readonly Revisit[] {
  const order: readonly PromptId[] = [...SAFETY_POINTS, ...PROMPT_IDS.filter((id) => !isSafetyPoint(id))];
  return order
    .map((prompt) => ({ prompt, who: ANSWERERS.filter((who) => marks[prompt]?.[who] === 'come-back') }))
    .filter(({ who }) => who.length > 0);
}

export const isSafetyPoint = (prompt: PromptId): prompt is SafetyPoint =>
  (SAFETY_POINTS as readonly string[]).includes(prompt);

/** The prompt that a session works on where it stands; none at the welcome, in the film, and where all five points stand together. */
export function promptHere({
  stop,
  point,
}: {
  readonly stop: Stop;
  readonly point: SafetyPoint | null;
}): PromptId | undefined {
  if (stop.at === 'prompt') return stop.prompt;
  return stop.at === 'closing' ? (point ?? undefined) : undefined;
}

/** Where a prompt is asked: a safety point at the closing, another at the end of its step. */
export const stopOfPrompt = (prompt: PromptId): Stop =>
  isSafetyPoint(prompt) ? { at: 'closing' } : { at: 'prompt', step: prompt, prompt };

/** The beats that show a prompt's answer again, each once, in the order of what to listen for. */
export function beatsOf({ listenFor }: Pick<Prompt, 'listenFor'>): readonly BeatAddress[] {
  const beats = new Map(listenFor.map(({ again }) => [`${again.step}#${again.beat}`, again]));
  return [...beats.values()];
}

/** How far the five points have come: some not asked yet, all asked with some to look at again, or all said. */
export type Standing = 'asking' | 'to-look-at-again' | 'done';

export function standingOf(marks: Marks): Standing {
  if (isDone(marks)) return 'done';
  return notAsked(marks).length > 0 ? 'asking' : 'to-look-at-again';
}
