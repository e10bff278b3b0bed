import { bedsideSigns, LEAK_BANDS, shownTenth, type BedsideSigns } from '../crs/bedside-signs.ts';
import { patientRun, REFERENCE_PATIENT, type PatientSettings, type PatientState } from '../crs/patient-model.ts';
import { runAt } from '../crs/run-at.ts';
import { feverOf } from '../crs/run-measures.ts';
import type { Bedside, Before, OxygenDevice, OxygenGiven } from '../grading/bedside.ts';
import { crsGrading, FEVER, type CrsGrading } from '../grading/crs-grade.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffled } from '../random/shuffled.ts';
import type { CaseFacts, CaseMoment, PlanFit, StudentCase, Trap } from './case.ts';

/** A grade that a drawn case can have: each is wanted equally often. */
type DrawnGrade = 1 | 2 | 3 | 4;
const GRADES: readonly DrawnGrade[] = [1, 2, 3, 4];

/** What a drawn patient was given before: medicine for the fever only, the signal blocker, or nothing. */
type DrawnCare = 'nothing' | 'antipyretic' | 'tocilizumab';

/** Plans of a drawn case, by grade. Their words are general; nothing in them is about this one made-up person. */
const PLANS: Readonly<Record<DrawnGrade, readonly (readonly [id: string, fit: PlanFit])[]>> = {
  1: [
    ['wait', 'too-little'],
    ['grade-1-care', 'fits'],
    ['grade-2-care', 'too-much'],
  ],
  2: [
    ['grade-1-care', 'too-little'],
    ['grade-2-care', 'fits'],
    ['grade-3-care', 'too-much'],
  ],
  3: [
    ['grade-2-care', 'too-little'],
    ['grade-3-care', 'fits'],
    ['grade-4-care', 'too-much'],
  ],
  4: [
    ['supports-only', 'too-little'],
    ['grade-3-care', 'too-little'],
    ['grade-4-care', 'fits'],
  ],
};
const CLAIMS: Readonly<Record<DrawnGrade, readonly string[]>> = {
  1: ['crs-grade-1-is-fever-alone', 'crs-care-grade-1'],
  2: ['crs-pressure-grade-2', 'crs-oxygen-grade-2', 'crs-care-grade-2'],
  3: ['crs-pressure-grade-3', 'crs-oxygen-grade-3', 'crs-care-grade-3'],
  4: ['crs-pressure-grade-4', 'crs-oxygen-grade-4', 'crs-care-grade-4'],
};

/**
 * People of the model whose leak of vessels reaches a band while they have a fever, as burden and sensitivity; for the last
 * row after the signal blocker, without a fever. A test draws every case that a page offers.
 */
const PEOPLE: Readonly<Record<DrawnGrade | 'cool', readonly (readonly [burden: number, sensitivity: number])[]>> = {
  1: [
    [0.3, 0.6],
    [0.3, 1.8],
    [0.5, 0.3],
    [0.5, 1],
    [0.7, 0.6],
    [0.9, 0.3],
  ],
  2: [
    [0.3, 1],
    [0.3, 1.8],
    [0.5, 0.6],
    [0.5, 1],
    [0.7, 0.6],
    [0.9, 0.6],
  ],
  3: [
    [0.3, 3],
    [0.5, 1.8],
    [0.5, 3],
    [0.7, 1.8],
    [0.9, 1],
    [0.9, 1.8],
  ],
  4: [
    [0.7, 3],
    [0.8, 3],
    [0.9, 2.6],
    [0.9, 3],
  ],
  cool: [
    [0.5, 3],
    [0.7, 1.8],
    [0.7, 3],
    [0.9, 1.8],
    [0.9, 3],
  ],
};
const DOSES = [0.5, 1, 2] as const;
/** Share of the fever that an antipyretic takes in a drawn case. */
const ANTIPYRETIC = 0.3;
/** Share of the highest leak at which the blocker is given. */
const BLOCKER_AT = 0.75;

const DAYS = { first: 1, last: 12 } as const;
const HOURS_A_DAY = 24;
/** Hours before the graded look at which the bedside is looked at, too. */
const LOOKS = [12, 6, 0] as const;
/** Leak between the first look and the last from which on the table of a case shows a trend. Illustrative. */
const MOVES_BY = 0.06;
/** Days of fever after which grade 1 is treated like grade 2, so that its plan would differ. Source: asco-2021. */
const LASTING_FEVER = 3;

/** The grade that a leak of vessels stands for in this model. */
function bandOf(leak: number): DrawnGrade {
  if (leak >= LEAK_BANDS.fourth) return 4;
  if (leak >= LEAK_BANDS.third) return 3;
  return leak >= LEAK_BANDS.second ? 2 : 1;
}

/** Leak up to which nothing is low, and from which something clearly is: between them a bedside could be read either way. */
const CLEAR = { calm: 0.1, low: LEAK_BANDS.second + 0.03 } as const;
const isClear = (leak: number): boolean => leak <= CLEAR.calm || leak >= CLEAR.low;

/** Runs that were worked out: one takes some milliseconds, and there are only so many people. */
const runs = new Map<string, readonly PatientState[]>();
function runOf(settings: PatientSettings): readonly PatientState[] {
  const key = JSON.stringify(settings);
  const run = runs.get(key) ?? patientRun(settings);
  runs.set(key, run);
  return run;
}

/** Day on which the leak of a run first comes near its highest. */
function nearItsWorst(run: readonly PatientState[]): number {
  const most = Math.max(...run.map(({ leak }) => leak));
  return run.find(({ leak }) => leak >= BLOCKER_AT * most)?.day ?? DAYS.last;
}

/** One made-up person with the hours at which the case can take place. */
interface DrawnPerson {
  readonly run: readonly PatientState[];
  /** Hours since the infusion; those before which something moved, where there are any. */
  readonly hours: readonly number[];
}

const atHour = (
  run: readonly PatientState[],
  hour: number,
): { readonly temperature: number; readonly leak: number } => {
  const { temperatureC, leak } = runAt(run, hour / HOURS_A_DAY);
  return { temperature: shownTenth(temperatureC), leak };
};

/** Runs a person and finds the hours at which the wanted grade stands at the bedside. */
function personWith(
  grade: DrawnGrade,
  care: DrawnCare,
  [burden, sensitivity]: readonly [number, number],
  dose: number,
): DrawnPerson {
  const person = { ...REFERENCE_PATIENT, burden, sensitivity, dose };
  const untreated = runOf(person);
  const blockerOn = nearItsWorst(untreated);
  const run =
    care === 'nothing'
      ? untreated
      : runOf({ ...person, ...(care === 'antipyretic' ? { antipyretic: ANTIPYRETIC } : { tocilizumab: [blockerOn] }) });
  const feverFrom = feverOf(run, FEVER).start ?? DAYS.last;
  const hours = Array.from(
    { length: (DAYS.last - DAYS.first) * HOURS_A_DAY },
    (_, index) => DAYS.first * HOURS_A_DAY + index,
  ).filter((hour) => {
    const { temperature, leak } = atHour(run, hour);
    const day = hour / HOURS_A_DAY;
    if (bandOf(leak) !== grade || !isClear(leak)) return false;
    if (grade === 1 && day > feverFrom + LASTING_FEVER) return false;
    return care === 'tocilizumab' ? temperature < FEVER && day > blockerOn : temperature >= FEVER && day >= feverFrom;
  });
  const moving = hours.filter((hour) => {
    const since = atHour(run, hour).leak - atHour(run, Math.max(0, hour - LOOKS[0])).leak;
    return Math.abs(since) >= MOVES_BY;
  });
  return { run, hours: moving.length > 0 ? moving : hours };
}

/** How a drawn person's body and team answer: drawn once, the same at every look. */
interface Manner {
  /** How far each line follows the leak, 0 to 1; one of them follows it fully. */
  readonly pressureShare: number;
  readonly oxygenShare: number;
  readonly highOxygen: OxygenDevice;
  readonly positivePressure: OxygenDevice;
  readonly vasopressin: boolean;
  /** Oxygen saturation that the team reaches with more than low-flow oxygen. */
  readonly saturation: number;
  /** Oxygen at the nose although nothing asks for it. */
  readonly comfort: boolean;
}

const FLOWS = { comfort: 2, least: 1, low: 6, seven: 7, high: 40 } as const;

function oxygenFor(leak: number, { highOxygen, positivePressure, comfort }: Manner): OxygenGiven {
  const band = bandOf(leak);
  if (band === 1) {
    return comfort
      ? { device: 'nasal-cannula', flow: FLOWS.comfort, why: 'comfort' }
      : { device: 'room-air', why: 'none' };
  }
  if (band === 2) {
    const along = (leak - LEAK_BANDS.second) / (LEAK_BANDS.third - LEAK_BANDS.second);
    const flow = FLOWS.least + Math.round(along * (FLOWS.low - FLOWS.least));
    return { device: 'nasal-cannula', flow, why: 'hypoxia' };
  }
  const device = band === 3 ? highOxygen : positivePressure;
  if (device === 'nasal-cannula') return { device, flow: FLOWS.seven, why: 'hypoxia' };
  if (device === 'high-flow-cannula') return { device, flow: FLOWS.high, why: 'hypoxia' };
  return { device, why: 'hypoxia' };
}

/** What the team reaches with support that the model does not know. Illustrative. */
const HELD = { systolic: 98, diastolic: 56, saturation: 91, more: 5 } as const;
/** Share of the leak that still leaves oxygen as usual on room air. */
const ENOUGH_OXYGEN = 0.2;

function pressureShown({ systolic, diastolic }: BedsideSigns['bloodPressure'], pressors: number): [number, number] {
  return pressors > 0
    ? [HELD.systolic - 2 * pressors, HELD.diastolic - pressors]
    : [Math.round(systolic), Math.round(diastolic)];
}

function saturationShown(leak: number, temperature: number, given: OxygenGiven, held: number): number {
  if (bandOf(leak) >= 3) return held;
  return Math.round(bedsideSigns(temperature, leak, { oxygen: given.why === 'hypoxia' ? 1 : 0 }).oxygen);
}

/** Breaths a minute at rest, and for what they rise. Illustrative. */
const BREATHS = { resting: 16, perDegree: 2, perBand: 3, ventilator: 18 } as const;

function momentAt(run: readonly PatientState[], hour: number, manner: Manner): CaseMoment {
  const { temperature, leak } = atHour(run, hour);
  const pressureLeak = leak * manner.pressureShare;
  const oxygenLeak = leak * manner.oxygenShare;
  const pressureBand = bandOf(pressureLeak);
  const oxygen = oxygenFor(oxygenLeak, manner);
  const vasopressors = Math.max(0, pressureBand - 2);
  const signs = bedsideSigns(temperature, pressureLeak);
  const [systolic, diastolic] = pressureShown(signs.bloodPressure, vasopressors);
  const breathing =
    oxygen.device === 'ventilator'
      ? BREATHS.ventilator
      : Math.round(
          BREATHS.resting +
            BREATHS.perDegree * Math.max(0, temperature - 37) +
            BREATHS.perBand * (bandOf(oxygenLeak) - 1),
        );
  return {
    day: Math.floor(hour / HOURS_A_DAY),
    hour: hour % HOURS_A_DAY,
    bedside: {
      temperature,
      hypotension: pressureBand >= 2,
      vasopressors,
      vasopressin: vasopressors > 0 && manner.vasopressin,
      oxygen,
    },
    heartRate: Math.round(signs.heartRate),
    systolic,
    diastolic,
    breathing,
    saturation: saturationShown(oxygenLeak, temperature, oxygen, manner.saturation),
  };
}

function trapsOf(
  { oxygen, vasopressors, vasopressin }: Bedside,
  { fever, pressure, oxygen: byOxygen }: CrsGrading,
): Trap[] {
  const flow = oxygen.device === 'nasal-cannula' && oxygen.why === 'hypoxia' ? oxygen.flow : undefined;
  const there: readonly (readonly [Trap, boolean])[] = [
    ['fever-masked-by-tocilizumab', fever === 'hidden'],
    ['comfort-oxygen', oxygen.why === 'comfort'],
    ['six-litres', flow === FLOWS.low],
    ['seven-litres', flow === FLOWS.seven],
    ['pressor-with-vasopressin', vasopressors === 1 && vasopressin],
    ['unequal-lines', pressure > 0 && byOxygen > 0 && pressure !== byOxygen],
  ];
  return there.flatMap(([trap, is]) => (is ? [trap] : []));
}

const AGES = { youngest: 19, oldest: 79 } as const;
const HIGH_OXYGEN: readonly OxygenDevice[] = [
  'nasal-cannula',
  'high-flow-cannula',
  'facemask',
  'venturi',
  'non-rebreather',
];
const POSITIVE_PRESSURE: readonly OxygenDevice[] = ['cpap', 'bipap', 'ventilator'];
/** Neighbouring seeds would draw neighbouring numbers for ever, so a seed is bent before it is used. */
const bent = (seed: number): number => ((seed + 1) * (seed + 11) * 7919) % 1_000_003;
/** The first numbers of small seeds are small, so they are thrown away. */
const THROWN_AWAY = 5;
/** How often something happens in drawn cases. */
const ODDS = { cool: 0.4, antipyretic: 0.35, oneLine: 0.35, vasopressin: 0.3, comfort: 0.25 } as const;

/**
 * A case whose bedside is drawn from the patient model of this site, the same for the same seed: a made-up person is run, and
 * a moment of theirs is looked at three times. What the monitor shows stays in the model's own bands; the key comes from the
 * grade functions.
 *
 * @param seed a whole number from 0 on
 */
export function drawnCase(seed: number): CaseFacts {
  const random = seededRandom(bent(seed));
  for (let thrown = 0; thrown < THROWN_AWAY; thrown += 1) random();
  const one = <T>(of: readonly T[]): T => {
    const found = of[Math.floor(random() * of.length)];
    if (found === undefined) throw new RangeError(`nothing can be drawn for seed ${String(seed)}`);
    return found;
  };
  const happens = (odds: number): boolean => random() < odds;
  const wanted = one(GRADES);
  const cool = happens(ODDS.cool) && wanted === 2;
  const warm: DrawnCare = happens(ODDS.antipyretic) ? 'antipyretic' : 'nothing';
  const care = cool ? 'tocilizumab' : warm;
  const { run, hours } = personWith(wanted, care, one(PEOPLE[cool ? 'cool' : wanted]), one(DOSES));
  const hour = one(hours);
  const { leak } = atHour(run, hour);
  const drawnShare = random();
  const less = isClear(leak * drawnShare) ? drawnShare : CLEAR.calm / leak;
  const line = random();
  const comfort = happens(ODDS.comfort) && wanted === 1;
  const manner: Manner = {
    pressureShare: line < ODDS.oneLine ? less : 1,
    // Who is given oxygen for comfort only has enough of it.
    oxygenShare: comfort ? ENOUGH_OXYGEN : line > 1 - ODDS.oneLine ? less : 1,
    highOxygen: one(HIGH_OXYGEN),
    positivePressure: one(POSITIVE_PRESSURE),
    vasopressin: happens(ODDS.vasopressin),
    saturation: HELD.saturation + Math.floor(random() * HELD.more),
    comfort,
  };
  const [first, second, last] = LOOKS.map((earlier) => momentAt(run, Math.max(0, hour - earlier), manner));
  if (!first || !second || !last) throw new RangeError('a case has three looks at its bedside');
  const before: Before = { feverSinceOnset: true, given: care === 'nothing' ? [] : [care] };
  const grading = crsGrading(last.bedside, before);
  return {
    id: `drawn-${String(seed)}`,
    support: 'independent',
    age: AGES.youngest + Math.floor(random() * (AGES.oldest - AGES.youngest + 1)),
    traps: trapsOf(last.bedside, grading),
    moments: [first, second, last],
    before,
    crs: grading.grade,
    icans: 0,
    asksIcans: false,
    plans: shuffled(PLANS[wanted], bent(seed) + 1).map(([id, fit]) => ({ id, fit })),
    claims: [
      'crs-worse-of-two-sets-grade',
      ...(grading.fever === 'hidden' ? ['crs-fever-not-needed-once-treated'] : []),
      ...CLAIMS[wanted],
    ],
    objectives: grading.fever === 'hidden' ? ['S5.1', 'S5.2', 'S6.1'] : ['S5.1', 'S6.1'],
    again: 'astct-grade',
  };
}

/** What a plan is answered with. */
interface PlanAnswer {
  readonly feedback: string;
  readonly next: string;
}

/** What is said of drawn cases in one language, with `{age}`, `{day}` and `{hour}` in its texts. */
export interface DrawnWords {
  readonly title: string;
  readonly story: string;
  /** By what is so at the bedside. */
  readonly notes: Readonly<
    Record<'nothing' | 'antipyretic' | 'tocilizumab' | 'fluids' | 'comfort' | 'infection', string>
  >;
  readonly question: string;
  readonly plans: Readonly<
    Record<string, { readonly text: string } & { readonly [F in PlanFit]?: PlanAnswer | undefined }>
  >;
  /** By the line that sets the grade. */
  readonly points: Readonly<Record<'fever' | 'pressure' | 'oxygen' | 'both', string>>;
}

/** A drawn case in words. Throws where a plan has none for how it fits. */
export function drawnInWords(facts: CaseFacts, words: DrawnWords): StudentCase {
  const [, , { day, hour, bedside }] = facts.moments;
  const filled = (text: string): string =>
    text.replaceAll('{age}', String(facts.age)).replaceAll('{day}', String(day)).replaceAll('{hour}', String(hour));
  const { deciding } = crsGrading(bedside, facts.before);
  const given = facts.before.given.includes('tocilizumab')
    ? 'tocilizumab'
    : facts.before.given.includes('antipyretic')
      ? 'antipyretic'
      : 'nothing';
  const plans = facts.plans.map(({ id, fit }) => {
    const plan = words.plans[id];
    const answer = plan?.[fit];
    if (!plan || !answer)
      throw new Error(`student/…/drawn.yaml: the plan "${id}" has no words for "${fit}". Add them.`);
    return [id, { text: plan.text, feedback: answer.feedback, next: answer.next }] as const;
  });
  return {
    ...facts,
    words: {
      title: filled(words.title),
      story: filled(words.story),
      notes: [
        words.notes[given],
        ...(bedside.hypotension && bedside.vasopressors === 0 ? [words.notes.fluids] : []),
        ...(bedside.oxygen.why === 'comfort' ? [words.notes.comfort] : []),
        words.notes.infection,
      ],
      question: filled(words.question),
      plans: Object.fromEntries(plans),
      point: words.points[deciding === 'none' ? 'fever' : deciding],
    },
  };
}
