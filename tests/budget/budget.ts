import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { DEEPER, DEEPER_STEPS, deeperPath } from '../../src/domain/journey/deeper.ts';
import { JOURNEY, STEP_IDS, stepPath } from '../../src/domain/journey/journey.ts';
import { launchOptions } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { allPlayed } from './beats.ts';
import { allDragged } from './drag.ts';
import { modelTimed } from './model.ts';
import { slowBoxTimed } from './slow-box.ts';
import { allWeighed } from './weights.ts';

/** What can be asked for by name, beside the steps: the pages of the made-up patient, the model behind them, the kiosk, the students' pages, and weights alone. */
const DAYS = 'days';
const MODEL = 'model';
const KIOSK = 'kiosk';
const STUDENT = 'student';
const WEIGHTS = 'weights';
const PARTS: readonly string[] = [...STEP_IDS, DAYS, MODEL, KIOSK, STUDENT, WEIGHTS];
/** Pages on which a day is dragged. */
const DRAGGED = ['/en/days/', '/en/student/patient/'] as const;
/** What students work with, beside the steps at their depth. */
const STUDENTS = ['', 'cases/', 'questions/', 'review/', 'products/'].map((page) => `/en/student/${page}`);

const named = process.argv.slice(2);
const unknown = named.filter((name) => !PARTS.includes(name));
if (unknown.length > 0) throw new Error(`Nothing is named ${unknown.join(', ')}. Names: ${PARTS.join(', ')}.`);
/** Weights take seconds, all else minutes. */
const onlyWeights = named.includes(WEIGHTS);
const isAsked = (part: string): boolean =>
  named.length === 0 || named.includes(part) || (onlyWeights && part !== MODEL && part !== KIOSK);
const steps = STEP_IDS.filter(isAsked);
const paths = [
  ...(steps.length > 0 ? ['/en/', ...steps.map((step) => stepPath('en', step)), '/en/plan/'] : []),
  ...(isAsked(DAYS) ? [...DRAGGED, '/en/model/'] : []),
  ...(isAsked(STUDENT) ? [...STUDENTS, ...DEEPER_STEPS.map((step) => deeperPath('en', step))] : []),
];
const played = [
  ...steps.map((step) => ({ path: stepPath('en', step), beats: JOURNEY[step] })),
  ...(isAsked(STUDENT)
    ? DEEPER_STEPS.map((step) => ({ path: deeperPath('en', step), beats: DEEPER[step].map(({ id }) => id) }))
    : []),
];

let fits = !isAsked(MODEL) || modelTimed();
if (paths.length > 0 || isAsked(KIOSK)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  if (spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);
  const { address, server } = await serve();
  const browser = await chromium.launch(launchOptions());
  try {
    if (paths.length > 0) fits = (await allWeighed(browser, address, paths)) && fits;
    if (isAsked(KIOSK)) fits = (await slowBoxTimed(browser, address)) && fits;
    if (isAsked(DAYS) && !onlyWeights) fits = (await allDragged(browser, address, DRAGGED)) && fits;
    if (played.length > 0 && !onlyWeights) fits = (await allPlayed(browser, address, played)) && fits;
  } finally {
    await browser.close();
    server.close();
  }
}
process.exitCode = fits ? 0 : 1;
