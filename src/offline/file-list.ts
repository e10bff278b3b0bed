import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';
import { LOCALE_FACTS, LOCALES } from '../i18n/locales.ts';
import { lastWords } from './last-words.ts';
import { fingerprint, isAskedFor, type SiteFiles } from './site-file.ts';

/** What the worker is called on the server, and what is served in its place to switch it off. */
export const WORKER = 'service-worker.js';
export const SWITCH_OFF = 'service-worker-off.js';

/** Changes without a build, answers only for what is not there, or is the worker itself. */
const OUTSIDE = ['/clinic.json', '/404.html', `/${WORKER}`, `/${SWITCH_OFF}`];

/** What students read at home: nobody comes there from a kiosk, and a poor box has little room. */
const STUDENTS = /^\/(?:[a-z-]+\/student\/(?!patient\/)|stills\/deeper\/)/;

/** Every file of a built site that a page of a kiosk can ask for, by address, in an order that is always the same. */
export async function listFiles(dist: string): Promise<SiteFiles> {
  const addresses = globSync('**/*', { cwd: dist })
    .filter((file) => statSync(join(dist, file)).isFile())
    .map((file) => [`/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'), file] as const)
    .filter(([address]) => isAskedFor(address) && !OUTSIDE.includes(address) && !STUDENTS.test(address))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const files: Record<string, string> = {};
  for (const [address, file] of addresses) files[address] = await fingerprint(readFileSync(join(dist, file)));
  return files;
}

const compiled = new Map<string, Promise<string>>();

/** A worker as one plain script that can be read. */
function script(name: string): Promise<string> {
  const done = compiled.get(name) ?? compile(name);
  compiled.set(name, done);
  return done;
}

async function compile(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { output: { comments: false } },
      lib: { entry: fileURLToPath(new URL(name, import.meta.url)), formats: ['iife'], name: 'offline' },
    },
  });
  const outputs = 'on' in result ? [] : [result].flat().flatMap(({ output }) => output);
  const chunk = outputs.find((each) => each.type === 'chunk');
  if (!chunk) throw new Error(`src/offline/${name} could not be bundled.`);
  // What is left of comments names folders, which would make another version of it on another machine.
  return chunk.code.replace(/^\t*\/\/ .*\n/gm, '');
}

/**
 * Writes the worker of a built site, and the one that switches it off, beside the pages. The same files always give the same
 * worker, and any change gives another version.
 */
export async function writeWorkers(dist: string): Promise<{ readonly version: string; readonly files: SiteFiles }> {
  const files = await listFiles(dist);
  const code = await script('worker.ts');
  const words = Object.fromEntries(
    LOCALES.map((locale) => [locale, lastWords(locale, LOCALE_FACTS[locale].direction)]),
  );
  const version = createHash('sha256')
    .update(JSON.stringify([files, words, code]))
    .digest('hex')
    .slice(0, 12);
  const site = JSON.stringify({ version, files, lastWords: words }, null, 1);
  writeFileSync(join(dist, WORKER), `const SITE = ${site};\n${code}`);
  writeFileSync(join(dist, SWITCH_OFF), await script('switch-off.ts'));
  return { version, files };
}
