import type { Bedside, Before, OxygenDevice } from '../grading/bedside.ts';
import { crsGrading, LOW_FLOW, type CrsGrading } from '../grading/crs-grade.ts';
import { icansGrading, type IcansGrading } from '../grading/icans-grade.ts';
import type { CaseFacts } from './case.ts';

/** What the line on blood pressure finds, in the order of the table. Words are chosen by it. Source: astct-2019. */
export const PRESSURE_FINDINGS = [
  'none',
  'fluids-only',
  'vasopressin-alone',
  'one-pressor',
  'one-pressor-with-vasopressin',
  'several-pressors',
] as const;
export type PressureFinding = (typeof PRESSURE_FINDINGS)[number];

/** What the line on oxygen finds, in the order of the table. Words are chosen by it. Source: astct-2019. */
export const OXYGEN_FINDINGS = [
  'none',
  'not-for-hypoxia',
  'low-flow',
  'high-flow',
  'mask',
  'positive-pressure',
] as const;
export type OxygenFinding = (typeof OXYGEN_FINDINGS)[number];

/** What the line on fever finds. Words are chosen by it. */
export const FEVER_FINDINGS = [
  'fever',
  'hidden-by-antipyretic',
  'hidden-by-tocilizumab',
  'hidden-by-steroid',
  'none',
  'other-cause',
] as const;
export type FeverFinding = (typeof FEVER_FINDINGS)[number];

/** The sign that sets the grade of ICANS; more than one where they agree. */
export const BRAIN_LINES = ['ice', 'wakes', 'seizure', 'motor', 'swelling'] as const;
export type BrainLine = (typeof BRAIN_LINES)[number];

/** What each of the four lines of a case finds. */
export interface CaseFindings {
  readonly fever: FeverFinding;
  readonly pressure: PressureFinding;
  readonly oxygen: OxygenFinding;
}

/** The way from a bedside to its grade, line by line. */
export interface CaseReasoning extends CrsGrading {
  readonly findings: CaseFindings;
  /** Only where the case asks for it. */
  readonly icans?: IcansGrading & { readonly deciding: readonly BrainLine[] };
}

/** Given medicines by how surely they take a fever away, the surest first. */
const HIDING = ['tocilizumab', 'steroid', 'antipyretic'] as const;

function feverFinding(bedside: Bedside, before: Before): FeverFinding {
  const { fever } = crsGrading(bedside, before);
  if (fever !== 'hidden') return fever;
  const by = HIDING.find((medicine) => before.given.includes(medicine));
  return by === undefined ? 'none' : `hidden-by-${by}`;
}

function pressureFinding({ hypotension, vasopressors, vasopressin }: Bedside): PressureFinding {
  if (vasopressors >= 2) return 'several-pressors';
  if (vasopressors === 1) return vasopressin ? 'one-pressor-with-vasopressin' : 'one-pressor';
  if (vasopressin) return 'vasopressin-alone';
  return hypotension ? 'fluids-only' : 'none';
}

/** Devices whose finding no flow changes. */
const DEVICE_FINDING: Readonly<Record<Exclude<OxygenDevice, 'nasal-cannula' | 'high-flow-cannula'>, OxygenFinding>> = {
  'room-air': 'none',
  'blow-by': 'low-flow',
  facemask: 'mask',
  venturi: 'mask',
  'non-rebreather': 'mask',
  cpap: 'positive-pressure',
  bipap: 'positive-pressure',
  ventilator: 'positive-pressure',
};

function oxygenFinding({ oxygen: { device, flow = 0, why } }: Bedside): OxygenFinding {
  if (device === 'room-air') return 'none';
  if (why !== 'hypoxia') return 'not-for-hypoxia';
  if (device !== 'nasal-cannula' && device !== 'high-flow-cannula') return DEVICE_FINDING[device];
  return flow <= LOW_FLOW ? 'low-flow' : 'high-flow';
}

/** What the lines find at a bedside, by ids that words are chosen by. */
export const findingsAt = (bedside: Bedside, before: Before): CaseFindings => ({
  fever: feverFinding(bedside, before),
  pressure: pressureFinding(bedside),
  oxygen: oxygenFinding(bedside),
});

function brainReasoning(bedside: Bedside): IcansGrading & { readonly deciding: readonly BrainLine[] } {
  const grading = icansGrading(bedside);
  const deciding = grading.grade === 0 ? [] : BRAIN_LINES.filter((line) => grading[line] === grading.grade);
  return { ...grading, deciding };
}

/** The four lines of a case: fever, blood pressure, oxygen, and the worse of them; ICANS beside them where it is asked for. */
export function caseReasoning({
  moments,
  before,
  asksIcans,
}: Pick<CaseFacts, 'moments' | 'before' | 'asksIcans'>): CaseReasoning {
  const { bedside } = moments[2];
  return {
    ...crsGrading(bedside, before),
    findings: findingsAt(bedside, before),
    ...(asksIcans && { icans: brainReasoning(bedside) }),
  };
}
