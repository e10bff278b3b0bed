import { APPLY_UPDATE, FAILED, KEPT, RUNNING, type Failure } from '../offline/notes.ts';

/** Where the worker lies, beside the pages. */
const WORKER = '/service-worker.js';

/** A page may stay open for weeks, and a browser looks for a new version only when one is opened. */
const HOUR = 3_600_000;

/** How this device keeps the site, for staff. `version` is the one that answers; null where it is not known. */
export type OfflineState =
  /** No worker in this browser, or not in this frame. */
  | { readonly kind: 'not-supported' }
  /** The address begins with `http:`, and is not this very machine. */
  | { readonly kind: 'not-secure' }
  /** Switched off, or not begun. */
  | { readonly kind: 'off' }
  | { readonly kind: 'installing' }
  /** `staysKept`: the browser has promised not to clear it when it runs out of room. */
  | { readonly kind: 'ready'; readonly version: string | null; readonly staysKept: boolean }
  | { readonly kind: 'update-waiting'; readonly version: string | null; readonly staysKept: boolean }
  /** The last version that was offered could not be taken. With a `version`, that one goes on. */
  | { readonly kind: 'failed'; readonly version: string | null; readonly failure: Failure | null };

function container(): ServiceWorkerContainer | undefined {
  try {
    // Absent where the address is not secure, whatever the types say; a locked frame may throw.
    return (navigator as Partial<Navigator>).serviceWorker;
  } catch {
    return undefined;
  }
}

async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await container()?.getRegistration('/');
  } catch {
    return undefined;
  }
}

let refused = false;

/**
 * Keeps the whole site on this device from now on, and looks every hour for a new version. Calls back when one waits for
 * `applyUpdate`. Only for a device that shows nothing but this site. Never throws; returns how to stop looking.
 */
export function keepOffline(updateWaits: () => void): () => void {
  const lookOut = (found: ServiceWorkerRegistration): void => {
    if (found.waiting && found.active) updateWaits();
    found.addEventListener('updatefound', () => {
      const coming = found.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && found.active) updateWaits();
      });
    });
  };
  const begin = async (): Promise<void> => {
    try {
      const found = await container()?.register(WORKER, { updateViaCache: 'none' });
      if (found) lookOut(found);
      await (navigator as { readonly storage?: StorageManager }).storage?.persist();
    } catch {
      refused = true;
    }
  };
  void begin();
  const hourly = setInterval(() => void checkForUpdate(), HOUR);
  return () => {
    clearInterval(hourly);
  };
}

/** Asks the server whether there is a new version. Never throws. */
export async function checkForUpdate(): Promise<void> {
  try {
    const found = await registration();
    await found?.update();
    // The server offers what is here already: what could not be taken before is no longer on offer.
    if (!found || found.installing || found.waiting || (await noted(FAILED)) === null) return;
    await (await caches.open(KEPT)).delete(FAILED);
  } catch {
    // Out of reach: it is asked again within the hour.
  }
}

/**
 * Lets a waiting version take over, and tells whether one did. For a moment when nobody is there, just before the page is
 * opened anew: what was open goes on with its own version until then. Takes `atMost` milliseconds, and never throws.
 */
export async function applyUpdate(atMost = 800): Promise<boolean> {
  const waiting = (await registration())?.waiting;
  if (!waiting) return false;
  return new Promise((done) => {
    const timer = setTimeout(() => {
      done(false);
    }, atMost);
    waiting.addEventListener('statechange', () => {
      if (waiting.state !== 'activated') return;
      clearTimeout(timer);
      done(true);
    });
    waiting.postMessage(APPLY_UPDATE);
  });
}

/** How this device keeps the site now. Never throws. */
export async function offlineState(): Promise<OfflineState> {
  if (!isSecureContext) return { kind: 'not-secure' };
  if (!container()) return { kind: 'not-supported' };
  const found = await registration();
  const version = await noted<string>(RUNNING);
  const failure = await noted<Failure>(FAILED);
  if (found?.waiting) return { kind: 'update-waiting', version, staysKept: await staysKept() };
  if (found?.installing) return { kind: 'installing' };
  if (failure !== null || refused) return { kind: 'failed', version: found?.active ? version : null, failure };
  if (found?.active) return { kind: 'ready', version, staysKept: await staysKept() };
  const refusal = await whyRefused();
  return refusal ? { kind: 'failed', version: null, failure: refusal } : { kind: 'off' };
}

/** Why a browser would not take the worker itself: only the page that asked for it was told. */
async function whyRefused(): Promise<Failure | null> {
  try {
    const { ok, status, headers } = await fetch(WORKER, { method: 'HEAD', cache: 'no-store' });
    const failure = { version: '', address: WORKER } as const;
    if (!ok) return { ...failure, kind: 'status', found: String(status) };
    const type = headers.get('content-type') ?? '';
    return type.includes('javascript') ? null : { ...failure, kind: 'type', found: type };
  } catch {
    return null;
  }
}

async function noted<T>(name: string): Promise<T | null> {
  try {
    // `open` would leave an empty store behind where nothing is kept.
    const kept = await caches.match(name, { cacheName: KEPT });
    return kept ? ((await kept.json()) as T) : null;
  } catch {
    return null;
  }
}

async function staysKept(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}
