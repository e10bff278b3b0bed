import { readClinicText } from '../domain/clinic/clinic-file.ts';
import {
  APPLY_UPDATE,
  COPY_HEADER,
  FAILED,
  KEPT,
  OLDER_WINDOWS,
  RUNNING,
  VERSIONS,
  WHOLE,
  type Failure,
} from './notes.ts';
import { aFewAtATime, checkedResponse, listedAddress, WrongFile, type SiteFiles } from './site-file.ts';
import type { Asked, WorkerScope } from './worker-scope.ts';

/**
 * Keeps one whole version of the site on the device and answers from it. A version is taken only if every file is as it was
 * built, and takes over only when a page asks for that. Whatever goes wrong here, the network answers instead.
 */

/** Written in front of this file by the build: the version, its files, and what is said when nothing else can be. */
declare const SITE: {
  readonly version: string;
  readonly files: SiteFiles;
  readonly lastWords: Readonly<Record<string, string>>;
};
declare const self: WorkerScope;

const CACHE = VERSIONS + SITE.version;
const CLINIC = '/clinic.json';
/** Milliseconds that the clinic's file may take: a server that has lost its power does not even refuse. */
const PATIENCE = 4000;
const FEW = 6;

self.addEventListener('install', (event) => {
  event.waitUntil(takeVersion());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});
self.addEventListener('message', ({ data }) => {
  if (data === APPLY_UPDATE) void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin || headers.has('range')) return;
  if (pathname === CLINIC) {
    event.respondWith(clinicFile(event.request));
    event.waitUntil(dropOtherVersions());
  } else event.respondWith(siteFile(event, pathname));
});

/** All files or none. */
async function takeVersion(): Promise<void> {
  await dropUnfinished(CACHE);
  try {
    await aFewAtATime(Object.entries(SITE.files), FEW, async ([address, hash]) => {
      await soundFile(address, hash);
    });
    await (await caches.open(CACHE)).put(WHOLE, new Response());
    await note(FAILED, null);
    // The page that is open had it before there was a worker. It may fail: it is no part of the version.
    await clinicFile(new Request(CLINIC));
  } catch (error) {
    const { address, kind, found } =
      error instanceof WrongFile ? error : new WrongFile('', 'no-room', error instanceof Error ? error.name : '');
    // A browser without room takes no note either, before what filled it is gone.
    if (kind === 'no-room') await dropUnfinished();
    await note(FAILED, { version: SITE.version, address, kind, found } satisfies Failure);
    // A failed version must not take over: the browser throws it away, and tries again at the next look.
    throw error;
  }
}

async function takeOver(): Promise<void> {
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const ids = windows.map(({ id }) => id);
  older = Promise.resolve(ids);
  await note(OLDER_WINDOWS, ids);
  await note(RUNNING, SITE.version);
  await self.clients.claim();
}

/** Halves of versions that failed attempts have left. Whole ones may be running, or waiting for their turn. */
async function dropUnfinished(but?: string): Promise<void> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(VERSIONS) || name === but) continue;
    const cache = await caches.open(name);
    if (await cache.match(WHOLE)) continue;
    // Room comes back with each file at once; of a whole cache, only when the browser has let go of it.
    for (const file of await cache.keys()) await cache.delete(file);
    await caches.delete(name);
  }
}

/** Older versions, once no window shows one and no newer one is on its way. */
async function dropOtherVersions(): Promise<void> {
  try {
    if (self.registration.installing || self.registration.waiting) return;
    const ids = await olderWindows();
    const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
    if (open.some(({ id }) => ids.includes(id))) return;
    for (const name of await caches.keys()) {
      if (name.startsWith(VERSIONS) && name !== CACHE) await caches.delete(name);
    }
  } catch {
    // What stays is dropped another time.
  }
}

/** A file of the version that the window was opened with, or from the network where that has none. */
async function siteFile({ request, clientId }: Asked, path: string): Promise<Response> {
  try {
    const isOlder = request.mode !== 'navigate' && (await olderWindows()).includes(clientId);
    const asOpened = isOlder ? await olderCopy(path) : undefined;
    if (asOpened) return asOpened;
    const address = listedAddress(path, SITE.files);
    const hash = address === undefined ? undefined : SITE.files[address];
    if (address !== undefined && hash !== undefined) return await soundFile(address, hash);
  } catch {
    // The network may still have it.
  }
  return fromNetwork(request);
}

/**
 * A file as it was built: from this version's cache; else from another version that has the same one, or from the server, and
 * kept from then on. Throws `WrongFile` where nobody has it.
 */
async function soundFile(address: string, hash: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await soundCopy(cache, address, hash);
  if (kept) return kept;
  const fresh = (await soundCopy(caches, address, hash)) ?? (await freshFile(address, hash));
  await cache.put(address, fresh.clone());
  return fresh;
}

/** A kept file, if it is still as it was built: a box may lose its power in the middle of writing. */
async function soundCopy(among: Cache | CacheStorage, address: string, hash: string): Promise<Response | undefined> {
  try {
    const kept = await among.match(address);
    return kept && (await checkedResponse(kept, address, hash));
  } catch {
    return undefined;
  }
}

async function freshFile(address: string, hash: string): Promise<Response> {
  try {
    // Past the browser's own store, or a file cut short there would spoil every attempt.
    return await checkedResponse(await fetch(address, { cache: 'reload', credentials: 'same-origin' }), address, hash);
  } catch (error) {
    throw error instanceof WrongFile ? error : new WrongFile(address, 'unreachable', '');
  }
}

async function fromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    if (request.mode !== 'navigate') return Response.error();
    const [, locale = ''] = new URL(request.url).pathname.split('/');
    const words = SITE.lastWords[locale] ?? Object.values(SITE.lastWords)[0];
    return new Response(words, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
}

/** The clinic's file as it stands on the server, mistakes and all, so that staff see them; else the last one without any. */
async function clinicFile(request: Request): Promise<Response> {
  let why = 'not-reachable';
  try {
    const response = await fetch(request, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) {
      const { problems } = readClinicText(await response.clone().text());
      const ofTheWhole = problems.find(({ field }) => field === null);
      if (problems.length === 0) await (await caches.open(KEPT)).put(CLINIC, response.clone());
      if (!ofTheWhole) return response;
      why = ofTheWhole.kind;
    }
  } catch {
    // Out of reach, or too slow.
  }
  try {
    const kept = await (await caches.open(KEPT)).match(CLINIC);
    if (kept) return new Response(kept.body, { headers: { 'Content-Type': 'application/json', [COPY_HEADER]: why } });
  } catch {
    // Nothing is kept.
  }
  return Response.error();
}

/** The file as an older version has it. */
async function olderCopy(path: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(VERSIONS) || name === CACHE) continue;
    const cache = await caches.open(name);
    const kept = (await cache.match(path)) ?? (await cache.match(`${path}/`));
    if (kept) return kept;
  }
  return undefined;
}

async function note(name: string, what: unknown): Promise<void> {
  try {
    await (await caches.open(KEPT)).put(name, Response.json(what));
  } catch {
    // A full store cannot take a note either.
  }
}

let older: Promise<readonly string[]> | undefined;

/** Windows that were open when this version took over. Read back, as a browser stops a worker whenever it likes. */
const olderWindows = (): Promise<readonly string[]> =>
  (older ??= caches
    .open(KEPT)
    .then((kept) => kept.match(OLDER_WINDOWS))
    .then((kept) => (kept ? (kept.json() as Promise<string[]>) : [])));
