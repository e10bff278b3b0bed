import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANTIPYRETICS,
  DOSES,
  IL6_SHARES,
  MOST_RUNS,
  printedRuns,
  readRuns,
  SENSITIVITIES,
  STARTING_RUNS,
  type ComparedRuns,
} from '../../../src/domain/crs/compared-runs.ts';
import { patientRun, REFERENCE_PATIENT, type PatientSettings } from '../../../src/domain/crs/patient-model.ts';

const careDay = fc.integer({ min: 1, max: 29 });
const settings: fc.Arbitrary<PatientSettings> = fc.record({
  burden: fc.integer({ min: 10, max: 90 }).map((percent) => percent / 100),
  dose: fc.constantFrom(...DOSES),
  sensitivity: fc.constantFrom(...Object.values(SENSITIVITIES)),
  tocilizumab: fc.oneof(fc.constant([]), fc.tuple(careDay)),
  steroidFrom: fc.option(careDay),
  il6Share: fc.constantFrom(...Object.values(IL6_SHARES)),
  antipyretic: fc.constantFrom(...Object.values(ANTIPYRETICS)),
});
const compared: fc.Arbitrary<ComparedRuns> = fc.array(settings, { minLength: 1, maxLength: MOST_RUNS }).chain((runs) =>
  fc.record({
    runs: fc.constant(runs),
    edited: fc.integer({ min: 0, max: runs.length - 1 }),
    day: fc.integer({ min: 0, max: 30 }),
    beside: fc.boolean(),
  }),
);

describe('an address', () => {
  test('gives back the runs that it was made from', () => {
    fc.assert(
      fc.property(compared, (runs) => {
        expect(readRuns(`?${printedRuns(runs)}`)).toEqual({ compared: runs, problems: [] });
      }),
    );
  });

  test('can be read by a teacher, and says only what differs from the reference patient', () => {
    const severe = { ...REFERENCE_PATIENT, burden: 0.9, sensitivity: 3, il6Share: 0.35, tocilizumab: [6] };
    const address = printedRuns({ runs: [REFERENCE_PATIENT, severe], edited: 1, day: 8, beside: false });
    expect(address).toBe('run=reference&run=burden-90_sensitivity-high_il6-low_tocilizumab-6&edit=2&day=8&without=no');
  });

  test('without settings shows the reference patient', () => {
    expect(readRuns('')).toEqual({ compared: STARTING_RUNS, problems: [] });
    expect(readRuns('?from=a-newsletter')).toEqual({ compared: STARTING_RUNS, problems: [] });
  });

  test.each([
    ['burden', 'burden-95', '95'],
    ['burden', 'burden-9', '9'],
    ['burden', 'burden-50.5', '50.5'],
    ['dose', 'dose-3', '3'],
    ['sensitivity', 'sensitivity-toString', 'toString'],
    ['il6', 'il6-0.1', '0.1'],
    ['tocilizumab', 'tocilizumab-0', '0'],
    ['tocilizumab', 'tocilizumab-30', '30'],
    ['steroid', 'steroid--3', '-3'],
    ['antipyretic', 'antipyretic-500', '500'],
  ] as const)('whose %s cannot be used (%s) says so, and keeps the rest', (field, part, text) => {
    const other = field === 'dose' ? 'burden-70' : 'dose-2';
    const { compared: read, problems } = readRuns(`?run=${part}_${other}`);
    expect(problems).toEqual([{ kind: 'not-usable', run: 0, field, text }]);
    expect(read.runs).toEqual([readRuns(`?run=${other}`).compared.runs[0]]);
  });

  test('with a part that is no setting, another day or too many runs says so', () => {
    const { compared: read, problems } = readRuns(
      '?run=mg-560&run=&run=reference&run=reference&day=31&edit=4&without=1',
    );
    expect(problems).toEqual([
      { kind: 'not-known', run: 0, text: 'mg-560' },
      { kind: 'not-known', run: 1, text: '' },
      { kind: 'too-many-runs', left: 1 },
      { kind: 'not-usable', field: 'edit', text: '4' },
      { kind: 'not-usable', field: 'day', text: '31' },
      { kind: 'not-usable', field: 'without', text: '1' },
    ]);
    expect(read).toEqual({ ...STARTING_RUNS, runs: [REFERENCE_PATIENT, REFERENCE_PATIENT, REFERENCE_PATIENT] });
  });

  test('of any text at all is read without a fault, and gives patients that the model can run', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'run=',
        '&',
        '_',
        '-',
        'burden-',
        'tocilizumab-',
        '%',
        '%E0%A4%A',
        '__proto__-1',
        'constructor-x',
        '9e9',
        'without=',
        'toString',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (text) => {
          const { compared: read } = readRuns(text);
          expect(read.runs.length).toBeGreaterThan(0);
          expect(read.runs.length).toBeLessThanOrEqual(MOST_RUNS);
          expect(read.edited).toBeLessThan(read.runs.length);
          expect(typeof read.beside).toBe('boolean');
          expect(() => read.runs.map((run) => patientRun(run))).not.toThrow();
          expect(readRuns(printedRuns(read))).toEqual({ compared: read, problems: [] });
        },
      ),
    );
  });
});
