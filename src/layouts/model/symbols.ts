import type { PARAMETERS } from '../../domain/crs/model-parameters.ts';
import type { PatientState } from '../../domain/crs/patient-model.ts';

/** A letter, and what stands below it. */
export type Symbol = readonly [base: string, below?: string];

/** What each parameter is called in the equations and in the table. */
export const SYMBOLS: Readonly<Record<keyof typeof PARAMETERS, Symbol>> = {
  firstCells: ['R', '0'],
  contraction: ['α'],
  persistence: ['β'],
  stayingShare: ['F', 'B'],
  growth: ['r'],
  halfGrowthBurden: ['K', 'T'],
  killing: ['κ'],
  tumourGrowth: ['g'],
  activatingKill: ['U', 'ref'],
  activationDelay: ['τ', 'A'],
  feedForward: ['φ'],
  restingIl6: ['I', '0'],
  il6PerActivity: ['P'],
  receptorClearance: ['k', 'R'],
  otherClearance: ['k', '0'],
  halfSignalIl6: ['K', 'S'],
  halfFeverIl6: ['K', '6'],
  halfLeakIl6: ['K', 'V'],
  restingTemperature: ['Θ', 'b'],
  mostFever: ['Θ', 'max'],
  il6ShareOfFever: ['w'],
  il6ShareOfLeak: ['w', 'V'],
  halfFeverActivity: ['A', '50'],
  halfLeakActivity: ['A', 'V'],
  feverDelay: ['τ', 'Θ'],
  leakDelay: ['τ', 'V'],
  tocilizumabVolume: ['V', 'd'],
  tocilizumabClearance: ['CL'],
  halfCovering: ['K', 'occ'],
  tocilizumabDose: ['m', 'C'],
  mostSteroidEffect: ['s', 'max'],
  halfSteroidDose: ['D', '50'],
  steroidDecline: ['k', 'D'],
  steroidDose: ['m', 'D'],
};

/** What changes with time. */
export const STATE_SYMBOLS: Readonly<Record<Exclude<keyof PatientState, 'day'>, string>> = {
  effectors: 'E',
  memory: 'M',
  tumour: 'T',
  activity: 'A',
  il6: 'I',
  fever: 'Θ',
  leak: 'V',
};

/** What makes one made-up patient differ from another. */
export const SETTING_SYMBOLS: Readonly<Record<'burden' | 'dose' | 'sensitivity' | 'antipyretic', Symbol>> = {
  burden: ['T', '0'],
  dose: ['q'],
  sensitivity: ['G'],
  antipyretic: ['a'],
};
