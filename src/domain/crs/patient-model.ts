import { PARAMETERS } from './model-parameters.ts';

/** The made-up patient, and what is given. */
export interface PatientSettings {
  /** Cancer at the infusion, as a fraction: 0.1 to 0.9. */
  readonly burden: number;
  /** Cells given, against a usual dose of 1. */
  readonly dose: number;
  /** How strongly this patient's macrophages answer: 0.3 (low) to 3 (high). */
  readonly sensitivity: number;
  /** Days on which tocilizumab is given. */
  readonly tocilizumab: readonly number[];
  /** Day from which a steroid is given for three days; `null` for none. */
  readonly steroidFrom: number | null;
  /** Share of IL-6 in this patient's fever. */
  readonly il6Share: number;
  /** How far fever medicine lowers the fever: 0 (none) to 1. */
  readonly antipyretic: number;
}

/** The model's reference, fitted to published averages. That a burden of 0.5 stands for the average is an assumption. */
export const REFERENCE_PATIENT: PatientSettings = {
  burden: 0.5,
  dose: 1,
  sensitivity: 1,
  tocilizumab: [],
  steroidFrom: null,
  il6Share: PARAMETERS.il6ShareOfFever.value,
  antipyretic: 0,
};

/** One moment of a run. */
export interface PatientState {
  /** Days after the infusion. */
  readonly day: number;
  /** Effector and staying CAR T cells in the blood, copies per µg of DNA. */
  readonly effectors: number;
  readonly memory: number;
  /** Cancer as a fraction, 0 to 1. */
  readonly tumour: number;
  /** Activity of macrophages, relative. */
  readonly activity: number;
  /** IL-6 in serum, pg/mL. */
  readonly il6: number;
  /** Rise of the temperature over its resting value, °C. */
  readonly fever: number;
  /** Leak of vessels, 0 to 1. */
  readonly leak: number;
}

/** Last day of a run. Later days are outside the model: it knows no relapse. */
export const LAST_MODEL_DAY = 30;
/** Days between two moments of a run. Finer steps differ by less than one part in 100,000 of each peak. */
export const MODEL_STEP = 0.05;
const BURDENS = { least: 0.1, most: 0.9 } as const;
const STEROID_DOSES = 12;
const HOURS_BETWEEN_STEROIDS = 6;

type Vector = readonly [number, number, number, number, number, number, number];
/** What is in the body at a moment: tocilizumab in mg/L, steroid in mg. */
interface Drugs {
  readonly tocilizumab: number;
  readonly steroid: number;
}

const P = Object.fromEntries(Object.entries(PARAMETERS).map(([name, { value }]) => [name, value])) as Readonly<
  Record<keyof typeof PARAMETERS, number>
>;

const steroidDays = ({ steroidFrom }: PatientSettings): number[] =>
  steroidFrom === null
    ? []
    : Array.from({ length: STEROID_DOSES }, (_, dose) => steroidFrom + (dose * HOURS_BETWEEN_STEROIDS) / 24);

/** Share of IL-6 receptors that tocilizumab covers, for its concentration in mg/L. */
export const covered = (concentration: number): number => concentration / (concentration + P.halfCovering);

/** Tocilizumab in mg/L on a day, after doses on the given days. */
export const tocilizumabOn = (day: number, doses: readonly number[]): number =>
  left(day, doses, P.tocilizumabDose / P.tocilizumabVolume, P.tocilizumabClearance / P.tocilizumabVolume);

/** What is left on a day of doses that each decline at a rate. */
const left = (day: number, doses: readonly number[], each: number, rate: number): number =>
  doses.reduce((sum, given) => sum + each * Math.exp(-rate * (day - given)), 0);

/** How fast everything changes. */
function change(state: Vector, drugs: Drugs, settings: PatientSettings): Vector {
  const [effectors, memory, tumour, activity, il6, fever, leak] = state;
  const target = tumour / (tumour + P.halfGrowthBurden);
  const kill = P.killing * effectors * tumour;
  const extra = Math.max(il6 - P.restingIl6, 0);
  const open = 1 - covered(drugs.tocilizumab);
  const calm = 1 - (P.mostSteroidEffect * drugs.steroid) / (drugs.steroid + P.halfSteroidDose);
  const signal = (open * extra) / (extra + P.halfSignalIl6);
  const loss = P.receptorClearance + P.otherClearance;
  const { il6Share, antipyretic, sensitivity } = settings;
  return [
    (P.growth * target - P.contraction) * effectors,
    P.stayingShare * (P.contraction - P.persistence) * (1 - target) * effectors - P.persistence * memory,
    P.tumourGrowth * tumour * (1 - tumour) - P.killing * (effectors + memory) * tumour,
    (sensitivity * calm * (kill / P.activatingKill) * (1 + P.feedForward * signal) - activity) / P.activationDelay,
    P.restingIl6 * loss +
      ((P.il6PerActivity * loss) / (1 + P.feedForward)) * activity * calm -
      (P.receptorClearance * open + P.otherClearance) * il6,
    (P.mostFever *
      (1 - antipyretic) *
      ((il6Share * open * extra) / (extra + P.halfFeverIl6) +
        ((1 - il6Share) * calm * activity) / (activity + P.halfFeverActivity)) -
      fever) /
      P.feverDelay,
    ((P.il6ShareOfLeak * open * extra) / (extra + P.halfLeakIl6) +
      ((1 - P.il6ShareOfLeak) * calm * activity) / (activity + P.halfLeakActivity) -
      leak) /
      P.leakDelay,
  ];
}

const moved = (state: Vector, by: Vector, share: number): Vector =>
  state.map((value, index) => value + share * (by[index] ?? 0)) as unknown as Vector;

/** One step of the classical Runge-Kutta method. `drugsOn` knows only what was given by its beginning. */
function stepped(
  state: Vector,
  day: number,
  step: number,
  drugsOn: (day: number) => Drugs,
  settings: PatientSettings,
): Vector {
  const half = step / 2;
  const [first, middle, last] = [drugsOn(day), drugsOn(day + half), drugsOn(day + step)];
  const k1 = change(state, first, settings);
  const k2 = change(moved(state, k1, half), middle, settings);
  const k3 = change(moved(state, k2, half), middle, settings);
  const k4 = change(moved(state, k3, step), last, settings);
  return state.map(
    (value, index) =>
      value + (step / 6) * ((k1[index] ?? 0) + 2 * (k2[index] ?? 0) + 2 * (k3[index] ?? 0) + (k4[index] ?? 0)),
  ) as unknown as Vector;
}

const asState = (day: number, [effectors, memory, tumour, activity, il6, fever, leak]: Vector): PatientState => ({
  day,
  effectors,
  memory,
  tumour,
  activity,
  il6,
  fever,
  leak,
});

/**
 * Runs the model for 30 days, whatever its settings: a teaching picture, not a prediction for a person.
 * Steps end exactly where something is given.
 *
 * @returns one state every `step` days, the day of the infusion first
 */
export function integrated(settings: PatientSettings, step = MODEL_STEP): PatientState[] {
  const steroids = steroidDays(settings);
  const events = [...settings.tocilizumab, ...steroids];
  let state: Vector = [P.firstCells * settings.dose, 0, settings.burden, 0, P.restingIl6, 0, 0];
  const run = [asState(0, state)];
  const steps = Math.round(LAST_MODEL_DAY / step);
  for (let index = 0; index < steps; index += 1) {
    const [from, to] = [index * step, (index + 1) * step];
    const stops = [from, ...events.filter((day) => day > from && day < to).toSorted((a, b) => a - b), to];
    for (const [part, begin] of stops.slice(0, -1).entries()) {
      const end = stops[part + 1] ?? to;
      const given = (days: readonly number[]): number[] => days.filter((day) => day <= begin);
      const [tocilizumab, steroid] = [given(settings.tocilizumab), given(steroids)];
      const drugsOn = (day: number): Drugs => ({
        tocilizumab: tocilizumabOn(day, tocilizumab),
        steroid: left(day, steroid, P.steroidDose, P.steroidDecline),
      });
      state = stepped(state, begin, end - begin, drugsOn, settings);
    }
    run.push(asState(to, state));
  }
  return run;
}

/** A run of a patient that the model is made for. Throws on a burden outside 0.1 to 0.9 or a sensitivity outside 0.3 to 3. */
export function patientRun(settings: PatientSettings): PatientState[] {
  const { burden, sensitivity } = settings;
  if (!(burden >= BURDENS.least && burden <= BURDENS.most)) {
    throw new RangeError(`burden ${burden} is outside ${BURDENS.least} to ${BURDENS.most}`);
  }
  if (!(sensitivity >= 0.3 && sensitivity <= 3)) throw new RangeError(`sensitivity ${sensitivity} is outside 0.3 to 3`);
  return integrated(settings);
}

/** Body temperature at a moment, °C. */
export const temperatureOf = ({ fever }: PatientState): number => P.restingTemperature + fever;

/** CAR T cells in the blood at a moment, copies per µg of DNA. */
export const cellsOf = ({ effectors, memory }: PatientState): number => effectors + memory;
