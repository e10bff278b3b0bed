import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = `${root}/tests/.results`;

/** What one stage counted. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
}

/** The parts of Vitest's report that are counted. */
interface UnitReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** The parts of Playwright's report that are counted. */
interface BrowserReport {
  readonly errors: readonly unknown[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

const FAILED: Count = { passed: 0, failed: 1 };

/** Where a stage writes what it has to say. */
type Say = (text: string) => void;

/** Runs one of the commands of package.json. Tells whether it went well. */
function run(say: Say, script: string, ...more: readonly string[]): Promise<boolean> {
  const child = spawn('npm', ['run', '--silent', script, ...(more.length > 0 ? ['--', ...more] : [])], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', say);
  }
  return new Promise((ended) => {
    child.on('error', (error) => {
      say(`${error.message}\n`);
      ended(false);
    });
    child.on('close', (status) => {
      ended(status === 0);
    });
  });
}

const check =
  (script: string) =>
  async (say: Say): Promise<Count> =>
    (await run(say, script)) ? { passed: 1, failed: 0 } : FAILED;

/** A runner's own count from its report. A runner that wrote none, ran no test or stopped with an error has failed. */
async function counted(
  file: string,
  work: (file: string) => Promise<boolean>,
  count: (report: string) => Count,
): Promise<Count> {
  const path = `${RESULTS}/${file}`;
  rmSync(path, { force: true });
  const wentWell = await work(path);
  if (!existsSync(path)) return FAILED;
  const result = count(readFileSync(path, 'utf8'));
  const ran = result.passed + result.failed > 0;
  return ran && (wentWell || result.failed > 0) ? result : { ...result, failed: result.failed + 1 };
}

const unit = (say: Say): Promise<Count> =>
  counted(
    'unit.json',
    (path) => run(say, 'unit', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`),
    (report) => {
      const { testResults } = JSON.parse(report) as UnitReport;
      const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
      const ofStatus = (wanted: string): number => statuses.filter((status) => status === wanted).length;
      // A file that could not be loaded has no tests to fail, yet it has failed.
      const broken = testResults.filter(
        ({ status, assertionResults }) =>
          status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
      ).length;
      const passed = ofStatus('passed');
      const failed = ofStatus('failed');
      return { passed, failed: failed + broken, skipped: statuses.length - passed - failed };
    },
  );

let builds = false;
async function build(say: Say): Promise<Count> {
  rmSync(`${root}/dist`, { recursive: true, force: true });
  const count = await check('build')(say);
  builds = count.failed === 0;
  return count;
}

/** A stage that visits the built site. */
const visiting =
  (work: (say: Say) => Promise<Count>) =>
  async (say: Say): Promise<Count> => {
    if (!builds) {
      say('Not run: there is no new build to visit.\n');
      return FAILED;
    }
    try {
      ensureBrowser();
    } catch (error) {
      say(`${String(error instanceof Error ? error.message : error)}\n`);
      return FAILED;
    }
    return work(say);
  };

const browser = visiting((say) =>
  counted(
    'browser.json',
    () => run(say, 'browser'),
    (report) => {
      const { errors, stats } = JSON.parse(report) as BrowserReport;
      // A test that passes only at the second try has failed at the first.
      const failed = stats.unexpected + stats.flaky + errors.length;
      return { passed: stats.expected, failed, skipped: stats.skipped };
    },
  ),
);

type Stage = readonly [name: string, work: (say: Say) => Promise<Count>];
/** The stages: of those in one row the lanes run side by side, each from its first stage to its last. */
const ROWS: readonly (readonly (readonly Stage[])[])[] = [
  [[['build', build]]],
  [
    [
      ['types', check('types')],
      ['lint', check('lint')],
    ],
    [
      ['unit and contract', unit],
      ['soak', visiting(check('soak'))],
      ['format', check('format:check')],
    ],
  ],
  [[['browser', browser]]],
];

const lines: string[] = [];
let passed = 0;
let failed = 0;

/** Runs one stage. One that is alone speaks as it goes, others when they have ended. */
async function runStage([name, work]: Stage, isAlone: boolean): Promise<void> {
  const heard: string[] = [];
  const say: Say = isAlone ? (text) => process.stdout.write(text) : (text) => heard.push(text);
  if (isAlone) console.log(`\n== ${name}`);
  const began = performance.now();
  const count = await work(say);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
  const line = `${name}: ${count.passed} passed, ${count.failed} failed${skipped} (${seconds} s)`;
  if (!isAlone) console.log(`\n== ${name}\n${heard.join('')}`);
  console.log(line);
  lines.push(line);
  passed += count.passed;
  failed += count.failed;
}

for (const lanes of ROWS) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const stage of lane) await runStage(stage, lanes.length === 1);
    }),
  );
}

console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
