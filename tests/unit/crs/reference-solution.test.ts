import { expect, test } from 'vitest';
import {
  integrated,
  REFERENCE_PATIENT,
  type PatientSettings,
  type PatientState,
} from '../../../src/domain/crs/patient-model.ts';
import { peakOf } from '../../../src/domain/crs/run-measures.ts';

const PARTS = ['effectors', 'memory', 'tumour', 'activity', 'il6', 'fever', 'leak'] as const;
type Row = readonly [day: number, ...parts: number[]];

/**
 * Days and their states, in the order of PARTS, from another program in another language: the published equations, solved in
 * steps of 0.002 days that begin anew wherever something is given.
 */
const SOLUTIONS: readonly (readonly [name: string, settings: Partial<PatientSettings>, rows: readonly Row[]])[] = [
  [
    'the reference',
    {},
    [
      [2, 47.35156, 0.006119645, 0.5082115, 0.005715994, 5.044668, 0.1706159, 0.001893339],
      [6, 2758.792, 0.4442443, 0.4182303, 0.4861856, 179.0865, 2.657784, 0.1387648],
      [8, 16184.24, 5.55018, 0.1059223, 1.292329, 586.0984, 3.232344, 0.39442],
      [10, 22821.48, 47.60084, 0.002275093, 0.1564245, 111.9986, 2.596253, 0.1727975],
      [14, 12316.1, 131.0727, 5.812917e-6, 0.0001427419, 3.10864, 0.02085567, 0.00036388],
      [30, 952.2148, 209.4577, 1.224958e-8, 4.669241e-9, 3.000002, 2.673919e-7, 2.985145e-9],
    ],
  ],
  [
    'a milder course',
    { burden: 0.2, sensitivity: 0.3 },
    [
      [6, 959.9184, 0.3580984, 0.1992011, 0.01558216, 8.81759, 0.4549115, 0.005657246],
      [8, 4705.033, 2.138097, 0.1352747, 0.07073039, 30.67215, 1.40281, 0.02726549],
      [10, 13241.81, 13.83082, 0.02911742, 0.08043283, 42.86709, 1.831232, 0.04855371],
      [14, 10213.46, 72.90996, 0.0003245177, 0.0008727558, 3.557477, 0.08649809, 0.001203233],
    ],
  ],
  [
    'a hard course with everything given between the steps of the model',
    {
      burden: 0.8,
      dose: 2.5,
      sensitivity: 2.2,
      tocilizumab: [4.13, 7.77],
      steroidFrom: 6.4,
      il6Share: 0.5,
      antipyretic: 0.2,
    },
    [
      [2, 132.4747, 0.01091167, 0.7987605, 0.06561151, 25.66381, 0.7072517, 0.01988108],
      [6, 9098.069, 1.243567, 0.3823642, 2.209017, 2739.177, 1.148357, 0.1650513],
      [8, 29154.27, 27.68374, 0.01072251, 0.3578711, 1476.423, 0.2188525, 0.03251263],
      [10, 22845.82, 90.88062, 0.0001071831, 0.009404715, 305.8919, 0.0161948, 0.002123117],
      [14, 12059.91, 172.7992, 2.986192e-7, 7.199261e-6, 23.77159, 0.003769163, 0.0001033733],
      [30, 932.2944, 247.3279, 6.781051e-10, 5.626822e-10, 11.65425, 0.02731477, 0.0004849004],
    ],
  ],
];

test.each(SOLUTIONS)('%s is solved alike by another program', (_, settings, rows) => {
  const run = integrated({ ...REFERENCE_PATIENT, ...settings });
  const read = (day: number): PatientState | undefined => run.find((state) => Math.abs(state.day - day) < 1e-9);
  for (const [day, ...values] of rows) {
    for (const [index, part] of PARTS.entries()) {
      const most = peakOf(run, (state) => state[part]).value;
      const off = Math.abs((read(day)?.[part] ?? Number.NaN) - (values[index] ?? Number.NaN)) / most;
      expect(off, `${part} on day ${day}`).toBeLessThan(1e-5);
    }
  }
});
