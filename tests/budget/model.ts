import { patientRun, REFERENCE_PATIENT } from '../../src/domain/crs/patient-model.ts';

/** Milliseconds that a run of thirty days may take, in the median. */
const MOST = 5;
const RUNS = 200;
/** Runs before those that count: a browser too has compiled the model by the time that somebody moves a setting. */
const UNCOUNTED = 20;

/** Times runs of the model in which everything is given, and tells whether they keep to the budget. */
export function modelTimed(): boolean {
  const settings = { ...REFERENCE_PATIENT, tocilizumab: [6.03], steroidFrom: 6.51 };
  const times: number[] = [];
  for (let run = -UNCOUNTED; run < RUNS; run += 1) {
    const began = performance.now();
    patientRun(settings);
    if (run >= 0) times.push(performance.now() - began);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const [median = Infinity, longest = Infinity] = [sorted[Math.floor(RUNS / 2)], sorted.at(-1)];
  const fits = median <= MOST;
  console.log('\nA run of the model, thirty days');
  console.log(
    `median of ${RUNS} ${median.toFixed(2)} ms, longest ${longest.toFixed(2)} ms${fits ? '' : `  over the budget of ${MOST} ms`}`,
  );
  return fits;
}
