import { spawnSync } from 'node:child_process';
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

/** Runs one of the commands of package.json. Tells whether it went well. */
function run(script: string, ...more: readonly string[]): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', script, ...(more.length > 0 ? ['--', ...more] : [])], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status === 0;
}

const check = (script: string) => (): Count => (run(script) ? { passed: 1, failed: 0 } : FAILED);

/** A runner's own count from its report. A runner that wrote none, ran no test or stopped with an error has failed. */
function counted(file: string, work: (file: string) => boolean, count: (report: string) => Count): Count {
  const path = `${RESULTS}/${file}`;
  rmSync(path, { force: true });
  const wentWell = work(path);
  if (!existsSync(path)) return FAILED;
  const result = count(readFileSync(path, 'utf8'));
  const ran = result.passed + result.failed > 0;
  return ran && (wentWell || result.failed > 0) ? result : { ...result, failed: result.failed + 1 };
}

const unit = (): Count =>
  counted(
    'unit.json',
    (path) => run('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`),
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

function browser(): Count {
  if (!builds) {
    console.log('Not run: there is no new build to visit.');
    return FAILED;
  }
  try {
    ensureBrowser();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return FAILED;
  }
  return counted(
    'browser.json',
    () => run('browser'),
    (report) => {
      const { errors, stats } = JSON.parse(report) as BrowserReport;
      // A test that passes only at the second try has failed at the first.
      const failed = stats.unexpected + stats.flaky + errors.length;
      return { passed: stats.expected, failed, skipped: stats.skipped };
    },
  );
}

let builds = false;
const STAGES: readonly (readonly [name: string, work: () => Count])[] = [
  ['types', check('types')],
  ['lint', check('lint')],
  ['format', check('format:check')],
  ['unit and contract', unit],
  [
    'build',
    () => {
      rmSync(`${root}/dist`, { recursive: true, force: true });
      const count = check('build')();
      builds = count.failed === 0;
      return count;
    },
  ],
  ['browser', browser],
];

const lines: string[] = [];
let passed = 0;
let failed = 0;
for (const [name, work] of STAGES) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const count = work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
  lines.push(`${name}: ${count.passed} passed, ${count.failed} failed${skipped} (${seconds} s)`);
  console.log(lines.at(-1));
  passed += count.passed;
  failed += count.failed;
}

console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
