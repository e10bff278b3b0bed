import type { Bedside, Before, Grade } from '../grading/bedside.ts';
import { crsGrading, FEVER, LOW_FLOW } from '../grading/crs-grade.ts';
import type { CaseFacts } from './case.ts';
import { findingsAt, type CaseFindings } from './reasoning.ts';

/**
 * Single changes of a bedside that can move its grade of CRS. Where several would do, the one that stands first is told:
 * what a case is about stands before what could happen to anybody.
 */
export const CHANGE_IDS = [
  'nothing-else-explains-it',
  'fever-with-no-cause',
  'fever-below-38',
  'oxygen-for-hypoxia',
  'one-pressor-is-enough',
  'stop-the-pressor-fluids-hold',
  'pressure-recovers',
  'mask-is-enough',
  'flow-to-six',
  'cannula-is-enough',
  'room-air',
  'second-pressor',
  'pressor-starts',
  'pressure-falls',
  'flow-to-seven',
  'high-flow',
  'cpap',
  'low-flow-oxygen',
] as const;
export type ChangeId = (typeof CHANGE_IDS)[number];

/** A bedside with what was before it. */
interface Graded {
  readonly bedside: Bedside;
  readonly before: Before;
}

/** What a change makes of a bedside; nothing where it cannot happen there. */
type Change = (graded: Graded, findings: CaseFindings) => Partial<Bedside> | { readonly before: Before } | undefined;

const oxygen = (device: Bedside['oxygen']['device'], flow?: number): Partial<Bedside> => ({
  oxygen: { device, why: device === 'room-air' ? 'none' : 'hypoxia', ...(flow !== undefined && { flow }) },
});
/** Flows in litres a minute that say clearly which side of the line they are on. */
const FLOWS = { low: 2, six: LOW_FLOW, seven: LOW_FLOW + 1, high: 30 } as const;

const CHANGES: Readonly<Record<ChangeId, Change>> = {
  'nothing-else-explains-it': ({ before: { feverSinceOnset, given, otherCause } }) =>
    otherCause === undefined ? undefined : { before: { feverSinceOnset, given } },
  'fever-with-no-cause': ({ bedside, before }) =>
    bedside.temperature < FEVER && before.otherCause === undefined ? { temperature: FEVER } : undefined,
  'fever-below-38': ({ bedside }) => (bedside.temperature >= FEVER ? { temperature: FEVER - 0.1 } : undefined),
  'oxygen-for-hypoxia': ({ bedside }, { oxygen: found }) =>
    found === 'not-for-hypoxia' ? { oxygen: { ...bedside.oxygen, why: 'hypoxia' } } : undefined,
  'one-pressor-is-enough': (_, { pressure }) => (pressure === 'several-pressors' ? { vasopressors: 1 } : undefined),
  'stop-the-pressor-fluids-hold': (_, { pressure }) =>
    pressure === 'one-pressor' || pressure === 'one-pressor-with-vasopressin' || pressure === 'vasopressin-alone'
      ? { vasopressors: 0, vasopressin: false, hypotension: true }
      : undefined,
  'pressure-recovers': (_, { pressure }) => (pressure === 'fluids-only' ? { hypotension: false } : undefined),
  'mask-is-enough': (_, { oxygen: found }) => (found === 'positive-pressure' ? oxygen('facemask') : undefined),
  'flow-to-six': ({ bedside }, { oxygen: found }) =>
    found === 'high-flow' && bedside.oxygen.device === 'nasal-cannula' ? oxygen('nasal-cannula', FLOWS.six) : undefined,
  'cannula-is-enough': ({ bedside }, { oxygen: found }) =>
    found === 'mask' || (found === 'high-flow' && bedside.oxygen.device === 'high-flow-cannula')
      ? oxygen('nasal-cannula', FLOWS.low)
      : undefined,
  'room-air': (_, { oxygen: found }) => (found === 'low-flow' ? oxygen('room-air') : undefined),
  'second-pressor': (_, { pressure }) =>
    pressure === 'one-pressor' || pressure === 'one-pressor-with-vasopressin' ? { vasopressors: 2 } : undefined,
  'pressor-starts': (_, { pressure }) => (pressure === 'fluids-only' ? { vasopressors: 1 } : undefined),
  'pressure-falls': (_, { pressure }) => (pressure === 'none' ? { hypotension: true } : undefined),
  'flow-to-seven': ({ bedside }, { oxygen: found }) =>
    found === 'low-flow' && bedside.oxygen.device === 'nasal-cannula'
      ? oxygen('nasal-cannula', FLOWS.seven)
      : undefined,
  'high-flow': (_, { oxygen: found }) =>
    found === 'none' || found === 'low-flow' ? oxygen('high-flow-cannula', FLOWS.high) : undefined,
  cpap: (_, { oxygen: found }) => (found === 'positive-pressure' ? undefined : oxygen('cpap')),
  'low-flow-oxygen': (_, { oxygen: found }) => (found === 'none' ? oxygen('nasal-cannula', FLOWS.low) : undefined),
};

/** The bedside after one change; `undefined` where that change cannot happen there. */
export function afterChange(id: ChangeId, graded: Graded): Graded | undefined {
  const change = CHANGES[id](graded, findingsAt(graded.bedside, graded.before));
  if (change === undefined) return undefined;
  if ('before' in change) return { bedside: graded.bedside, before: change.before };
  return { bedside: { ...graded.bedside, ...change }, before: graded.before };
}

/** One change at the bedside, and the grade that it would make. */
export interface Neighbour {
  readonly grade: Grade;
  readonly change: ChangeId;
}

/** A line that a change touches; a change in the line that sets the grade is told before one in the other. */
const lineOf = (id: ChangeId): 'fever' | 'pressure' | 'oxygen' => {
  if (/pressor|pressure/.test(id)) return 'pressure';
  return /fever|explains/.test(id) ? 'fever' : 'oxygen';
};

/**
 * For a case, ONE change of its bedside that would make its grade the next lower one and ONE that would make it the next
 * higher one, found by changing the bedside and grading it again. No lower one where both lines say the same, since one
 * change is not enough there. Without fever there is no grade 1, so the next lower one can be 0.
 */
export function neighbours({ moments, before }: Pick<CaseFacts, 'moments' | 'before'>): {
  readonly lower?: Neighbour;
  readonly higher?: Neighbour;
} {
  const graded = { bedside: moments[2].bedside, before };
  const now = crsGrading(graded.bedside, before);
  const reached = CHANGE_IDS.flatMap((change) => {
    const after = afterChange(change, graded);
    return after ? [{ change, grade: crsGrading(after.bedside, after.before).grade }] : [];
  });
  const inDecidingLine = [
    ...reached.filter(({ change }) => lineOf(change) === now.deciding),
    ...reached.filter(({ change }) => lineOf(change) !== now.deciding),
  ];
  const nearest = (side: readonly Neighbour[]): Neighbour | undefined =>
    side.reduce<Neighbour | undefined>(
      (best, one) =>
        best === undefined || Math.abs(one.grade - now.grade) < Math.abs(best.grade - now.grade) ? one : best,
      undefined,
    );
  // Without its fever every grade falls to 0, which tells nothing about pressure and oxygen: it is told of grade 1 only.
  const lower = nearest(
    inDecidingLine.filter(
      ({ grade, change }) => grade < now.grade && (lineOf(change) !== 'fever' || now.deciding === 'fever'),
    ),
  );
  const higher = nearest(inDecidingLine.filter(({ grade }) => grade > now.grade));
  return { ...(lower && { lower }), ...(higher && { higher }) };
}
