import type { CasesOnFile, CaseWordsOnFile } from '../content/case-schema.ts';
import type { CaseFacts, CaseMoment, StudentCase } from '../domain/cases/case.ts';
import type { Bedside } from '../domain/grading/bedside.ts';

type CaseOnFile = CasesOnFile[string];
type MomentOnFile = CaseOnFile['moments'][number];

/** The same object without the fields that hold nothing. */
function withoutGaps<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function bedsideOf({ temperature, hypotension, vasopressors, vasopressin, oxygen, ice, brain }: MomentOnFile): Bedside {
  return {
    temperature,
    hypotension,
    vasopressors,
    vasopressin,
    oxygen: withoutGaps(oxygen),
    ...(ice !== undefined && { ice }),
    ...(brain && { brain: withoutGaps(brain) }),
  };
}

function momentOf(moment: MomentOnFile): CaseMoment {
  const { day, hour, heartRate, pressure, breathing, saturation } = moment;
  const [systolic = 0, diastolic = 0] = pressure.split('/').map(Number);
  return { day, hour, bedside: bedsideOf(moment), heartRate, systolic, diastolic, breathing, saturation };
}

/** What is true of a case, in the form that the domain knows. */
export function caseFacts(id: string, onFile: CaseOnFile): CaseFacts {
  const { moments, before, icans, plans, ...rest } = onFile;
  return {
    ...rest,
    id,
    moments: [momentOf(moments[0]), momentOf(moments[1]), momentOf(moments[2])],
    before: {
      feverSinceOnset: before.feverSinceOnset,
      given: before.given,
      ...(before.otherCause !== undefined && { otherCause: before.otherCause }),
    },
    icans: icans ?? 0,
    asksIcans: icans !== undefined,
    plans: Object.entries(plans).map(([plan, fit]) => ({ id: plan, fit })),
  };
}

/** All cases with their words, in the order of the facts. Throws where words and facts do not fit, naming file and place. */
export function joinCases(locale: string, facts: CasesOnFile, words: CaseWordsOnFile): readonly StudentCase[] {
  const file = `student/${locale}/cases.yaml`;
  const stray = Object.keys(words).find((id) => !Object.hasOwn(facts, id));
  if (stray !== undefined) throw new Error(`${file}: "${stray}" is no case. See facts/student/cases.yaml.`);
  return Object.entries(facts).map(([id, onFile]): StudentCase => {
    const own = words[id];
    if (!own) throw new Error(`${file}: the case "${id}" has no words. Add them.`);
    const plans = Object.keys(onFile.plans);
    const missing = plans.find((plan) => !Object.hasOwn(own.plans, plan));
    const extra = Object.keys(own.plans).find((plan) => !plans.includes(plan));
    if (missing !== undefined) throw new Error(`${file}: "${id}" has no words for the plan "${missing}". Add them.`);
    if (extra !== undefined) throw new Error(`${file}: "${id}" has no plan "${extra}". See facts/student/cases.yaml.`);
    return { ...caseFacts(id, onFile), words: own };
  });
}
