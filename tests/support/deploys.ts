import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { SWITCH_OFF, WORKER, writeWorkers } from '../../src/offline/file-list.ts';
import { TYPES } from './serve.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Where the site's own way to the worker lies in a version made for a test. */
export const PLATFORM = '/_astro/platform-offline.js';

/** A folder with the built site as another version of it. */
export interface Version {
  readonly name: string;
  readonly folder: string;
  /** The version as the worker calls it. */
  readonly id: string;
}

let platform: Promise<string> | undefined;

/** The module by which pages speak to the worker, as one file. */
async function platformScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../../src/platform/offline.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] } },
  });
  const [output] = 'on' in result ? [] : [result].flat().flatMap((each) => each.output);
  if (output?.type !== 'chunk') throw new Error('src/platform/offline.ts could not be bundled.');
  return output.code;
}

/** Pages of a version that is taken onto the device again and again. */
const FEW_PAGES = ['en', 'en/plan', 'en/call'].map((path) => `${path}/index.html`);

/** A few pages of the built site, with every file that they or their files name. */
function fewFiles(): string[] {
  const all = globSync('**/*.*', { cwd: DIST }).filter((file) => statSync(join(DIST, file)).isFile());
  const kept = new Set(FEW_PAGES);
  for (const file of kept) {
    if (!/\.(?:html|js|css)$/.test(file)) continue;
    const text = readFileSync(join(DIST, file), 'utf8');
    for (const each of all) if (!each.endsWith('.html') && text.includes(`/${basename(each)}`)) kept.add(each);
  }
  return [...kept];
}

/**
 * A version of the built site, or of a few of its pages: they say its name, its scripts have its name in their address, and
 * nothing of another version lies beside them.
 */
export async function makeVersion(name: string, what: 'whole' | 'few' = 'few'): Promise<Version> {
  const folder = mkdtempSync(join(tmpdir(), `site-${name}-`));
  if (what === 'whole') cpSync(DIST, folder, { recursive: true });
  else for (const file of fewFiles()) cpSync(join(DIST, file), join(folder, file));
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(join(folder, page), html.replace('</head>', `<meta name="version" content="${name}"></head>`));
  }
  writeFileSync(join(folder, PLATFORM), await (platform ??= platformScript()));
  for (const late of ['late', 'later']) {
    writeFileSync(join(folder, `_astro/${late}.${name}.js`), `export default '${late} ${name}';\n`);
  }
  const { version } = await writeWorkers(folder);
  return { name, folder, id: version };
}

export const removeVersion = ({ folder }: Version): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** What a server says in place of a file. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: (file: Buffer) => Buffer | string;
  /** Promise more than is sent, then hang up. */
  readonly cut?: boolean;
  /** Say nothing at all. */
  readonly silent?: boolean;
  /** Let browsers keep it for a year. */
  readonly lasts?: boolean;
}

/** A web server whose site is replaced while browsers look at it, and which can do badly. */
export class Deploys {
  /** What is answered in place of files, by address. */
  readonly instead = new Map<string, Answer>();
  /** Every address that was asked for, in turn. */
  readonly asked: string[] = [];
  #folder: string;
  #server: Server | undefined;
  #port = 0;

  constructor(version: Version) {
    this.#folder = version.folder;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get port(): number {
    return this.#port;
  }

  deploy({ folder }: Version): void {
    this.#folder = folder;
    this.instead.clear();
  }

  /** Serves what switches the worker off in its place. */
  switchOff(): void {
    this.instead.set(`/${WORKER}`, { body: () => readFileSync(join(this.#folder, SWITCH_OFF)) });
  }

  async start(): Promise<void> {
    const server = createServer(({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://site');
      this.asked.push(pathname);
      const file = join(this.#folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
      const { status, type, body, cut, silent, lasts } = this.instead.get(pathname) ?? {};
      if (silent) return;
      if (!existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>404</h1>');
        return;
      }
      const bytes = readFileSync(file);
      const sent = Buffer.from(body ? body(bytes) : bytes);
      response.writeHead(status ?? 200, {
        'Content-Type': type ?? TYPES[extname(file)] ?? 'application/octet-stream',
        'Content-Length': sent.length + (cut ? 1000 : 0),
        ...(lasts && { 'Cache-Control': 'max-age=31536000' }),
        // A module that a locked frame asks for comes from nowhere, as a browser sees it.
        'Access-Control-Allow-Origin': '*',
      });
      if (cut) {
        response.write(sent);
        setTimeout(() => response.destroy(), 50);
      } else response.end(sent);
    });
    await new Promise<void>((ready) => server.listen(this.#port, '127.0.0.1', ready));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Goes without a word, and takes every connection along. */
  async die(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}
