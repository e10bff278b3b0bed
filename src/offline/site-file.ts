/** The site as it was built: each address with the fingerprint of its file. */
export type SiteFiles = Readonly<Record<string, string>>;

/** What is wrong with a file that came. `no-room` is a browser that keeps no more. */
export type FailureKind = 'unreachable' | 'status' | 'type' | 'hash' | 'no-room';

/** A file that is not as it was built. */
export class WrongFile extends Error {
  readonly address: string;
  readonly kind: FailureKind;
  readonly found: string;

  constructor(address: string, kind: FailureKind, found: string) {
    super(`${address}: ${kind} ${found}`);
    this.address = address;
    this.kind = kind;
    this.found = found;
  }
}

/** The types by which a browser uses a file, by the end of its address. Fonts are used under any. */
const TYPES: Readonly<Record<string, RegExp>> = {
  '/': /^text\/html\b/,
  '.css': /^text\/css\b/,
  '.js': /^(?:text|application)\/javascript\b/,
  '.json': /^application\/json\b/,
  '.png': /^image\/png\b/,
  '.svg': /^image\/svg\+xml\b/,
  '.woff2': /^(?:font|application)\//,
};

const endOf = (address: string): string => /(?:\/|\.\w+)$/.exec(address)?.[0] ?? '';

/** Whether a page can ask for a file: what else lies in a folder (`_headers`, `.htaccess`) may be served to nobody. */
export const isAskedFor = (address: string): boolean => endOf(address) in TYPES;

/** Fingerprint of a file: its SHA-256. */
export async function fingerprint(bytes: BufferSource): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
}

/** The address of the list that is meant, as a web server would understand it: `/en/plan` is `/en/plan/`. */
export function listedAddress(path: string, files: SiteFiles): string | undefined {
  const candidates = [path, `${path}/`, path.replace(/\/index\.html$/, '/')];
  return candidates.find((address) => Object.hasOwn(files, address));
}

/**
 * A response that holds just what was built, safe to keep. Throws `WrongFile` for an error page, another type, a file cut
 * short or of another version. How it travelled, packed or over another address, is left behind.
 */
export async function checkedResponse(response: Response, address: string, hash: string): Promise<Response> {
  if (!response.ok) throw new WrongFile(address, 'status', String(response.status));
  const type = response.headers.get('content-type') ?? '';
  if (!TYPES[endOf(address)]?.test(type)) throw new WrongFile(address, 'type', type);
  const bytes = await response.arrayBuffer();
  if ((await fingerprint(bytes)) !== hash) throw new WrongFile(address, 'hash', `${bytes.byteLength} bytes`);
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  return new Response(bytes, { headers });
}

/** Does work for each item, a few at a time, so that a weak box and its server are not overrun. Stops at the first failure. */
export async function aFewAtATime<T>(
  items: readonly T[],
  few: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      try {
        await work(item);
      } catch (error) {
        left.length = 0;
        throw error;
      }
    }
  };
  // What is on its way when one fails has ended too before anybody is told: it could write into what is cleared away then.
  const ends = await Promise.allSettled(Array.from({ length: few }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
