import { isBeatOf, isStepId, JOURNEY, STEP_IDS, type BeatId, type StepId } from '../journey/journey.ts';
import type { PromptId } from './teach-back.ts';
import { promptOf } from './teach-back.ts';

/** Where a session can stand: the welcome, a beat, the open prompt at the end of a step, and the five safety points. */
export type Stop =
  | { readonly at: 'welcome' }
  | { readonly at: 'beat'; readonly step: StepId; readonly beat: BeatId }
  | { readonly at: 'prompt'; readonly step: StepId; readonly prompt: PromptId }
  | { readonly at: 'closing' };

/** How much time there is: all of it, the three steps that matter most, or the five safety points alone. */
export const PATH_IDS = ['full', 'short', 'safety'] as const;
export type PathId = (typeof PATH_IDS)[number];

/** One part of a path with the minutes planned for it. */
export interface PathPart {
  readonly part: 'welcome' | 'closing' | StepId;
  readonly minutes: number;
  /** Beats of the step that are shown; all of them where none are named. */
  readonly beats?: readonly BeatId[];
  /** Whether the open prompt of the step is left to the five points at the end. */
  readonly noPrompt?: boolean;
}

/**
 * The parts of each path in order. The minutes of the full one follow the script of the teaching rubric, section 5.3:
 * 25 in all, with step 5 the longest. If time is short biology is cut, never step 5.
 */
export const PATHS: Readonly<Record<PathId, readonly PathPart[]>> = {
  full: [
    { part: 'welcome', minutes: 2 },
    { part: 'meet-the-cast', minutes: 2 },
    { part: '1-collection', minutes: 1.5 },
    { part: '2-engineering', minutes: 1.5 },
    { part: '3-infusion', minutes: 4 },
    { part: '4-cytokine-release', minutes: 4 },
    { part: '5-monitoring', minutes: 6 },
    { part: '6-treatment', minutes: 2 },
    { part: 'closing', minutes: 2 },
  ],
  short: [
    { part: '3-infusion', minutes: 2 },
    { part: '5-monitoring', minutes: 4.5 },
    { part: '6-treatment', minutes: 1.5 },
    { part: 'closing', minutes: 2 },
  ],
  safety: [
    {
      part: '5-monitoring',
      minutes: 2.5,
      beats: ['take-your-temperature', 'call-now', 'caregiver-watches', 'show-your-card'],
      noPrompt: true,
    },
    { part: '3-infusion', minutes: 0.5, beats: ['your-plan'], noPrompt: true },
    { part: 'closing', minutes: 2 },
  ],
};

/** Minutes planned for a whole path. */
export const plannedMinutes = (path: PathId): number => PATHS[path].reduce((sum, { minutes }) => sum + minutes, 0);

const stopsOfPart = ({ part, beats, noPrompt = false }: PathPart): Stop[] => {
  if (part === 'welcome' || part === 'closing') return [{ at: part }];
  const prompt = noPrompt ? undefined : promptOf(part);
  return [
    ...(beats ?? JOURNEY[part]).map((beat): Stop => ({ at: 'beat', step: part, beat })),
    ...(prompt ? [{ at: 'prompt', step: part, prompt } satisfies Stop] : []),
  ];
};

const STOPS: Readonly<Record<PathId, readonly Stop[]>> = {
  full: PATHS.full.flatMap(stopsOfPart),
  short: PATHS.short.flatMap(stopsOfPart),
  safety: PATHS.safety.flatMap(stopsOfPart),
};

/** Every stop of a path, first to last. */
export const stopsOf = (path: PathId): readonly Stop[] => STOPS[path];

/** A stop as it stands in the address: `welcome`, `5-monitoring/call-now`, `5-monitoring/say`, `closing`. */
export function stopKey(stop: Stop): string {
  if (stop.at === 'beat') return `${stop.step}/${stop.beat}`;
  if (stop.at === 'prompt') return `${stop.step}/say`;
  return stop.at;
}

/** The stop that a text names, or undefined: an address may hold anything. */
export function stopFrom(key: string): Stop | undefined {
  if (key === 'welcome' || key === 'closing') return { at: key };
  const [step = '', place = ''] = key.split('/');
  if (!isStepId(step)) return undefined;
  if (place === 'say') {
    const prompt = promptOf(step);
    return prompt && { at: 'prompt', step, prompt };
  }
  return isBeatOf(step, place) ? { at: 'beat', step, beat: place } : undefined;
}

export const isSameStop = (one: Stop, other: Stop): boolean => stopKey(one) === stopKey(other);

/** Place of a stop on a path, or -1 where the path leaves it out. */
export const placeOnPath = (path: PathId, stop: Stop): number =>
  STOPS[path].findIndex((each) => isSameStop(each, stop));

/** Every stop there is in the order of the journey, whatever the path. */
const everyStop = (): readonly Stop[] => STOPS.full;

/**
 * The stop after or before. On the path it is the next one of the path; from a stop that the path leaves out it is the
 * next of the journey that lies in the same step, else the first one of the path that comes later (or last one earlier). Undefined at the ends.
 */
export function stopBeside(path: PathId, stop: Stop, direction: 1 | -1): Stop | undefined {
  const place = placeOnPath(path, stop);
  if (place >= 0) return STOPS[path][place + direction];
  const all = everyStop();
  const here = all.findIndex((each) => isSameStop(each, stop));
  const beside = all[here + direction];
  if (beside && 'step' in beside && 'step' in stop && beside.step === stop.step) return beside;
  const isBeyond = (each: Stop): boolean => (all.findIndex((one) => isSameStop(one, each)) - here) * direction > 0;
  // In the order of the path, which shows monitoring first where time is shortest.
  return direction === 1 ? STOPS[path].find(isBeyond) : STOPS[path].findLast(isBeyond);
}

/** Minutes planned for all parts before the one in which a stop lies; those of the whole path for one beyond it. */
export function plannedBefore(path: PathId, stop: Stop): number {
  const part = 'step' in stop ? stop.step : stop.at;
  const parts = PATHS[path];
  const place = parts.findIndex((each) => each.part === part);
  return parts.slice(0, place < 0 ? parts.length : place).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The steps of a path, each once, in its order. */
export const stepsOf = (path: PathId): readonly StepId[] =>
  PATHS[path].flatMap(({ part }) => (part === 'welcome' || part === 'closing' ? [] : [part]));

/** Steps that a path leaves out, in the order of the journey. */
export const stepsLeftOut = (path: PathId): readonly StepId[] =>
  STEP_IDS.filter((step) => !stepsOf(path).includes(step));
