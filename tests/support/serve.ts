import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The type of a file, by the end of its name. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The built file that an address means, or undefined where there is none. */
function fileOf(dist: string, address: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://site').pathname);
  } catch {
    return undefined;
  }
  const file = join(dist, normalize(path), path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(dist) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** How text travels, in the order in which it is offered to a browser. */
const PACKING = { br: (text: Buffer) => brotliCompressSync(text), gzip: (text: Buffer) => gzipSync(text) } as const;

/** A file as it goes over the wire: text packed as the browser takes it, kept for whoever asks next. */
function packer(): (file: string, accepted: string) => { readonly body: Buffer; readonly encoding?: string } {
  const kept = new Map<string, Buffer>();
  return (file, accepted) => {
    const encoding = (['br', 'gzip'] as const).find((each) => accepted.includes(each));
    const raw = readFileSync(file);
    if (encoding === undefined || /\.(?:png|woff2)$/.test(file)) return { body: raw };
    const key = `${encoding} ${file} ${String(statSync(file).mtimeMs)}`;
    const body = kept.get(key) ?? PACKING[encoding](raw);
    kept.set(key, body);
    return { body, encoding };
  };
}

/** Serves a built site as today's web servers do, text compressed. Port 0 takes a free one. */
export async function serve(port = 0, dist = DIST): Promise<{ readonly address: string; readonly server: Server }> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('There is no built site in dist/. Run "npm run build" first.');
  const packed = packer();
  const server = createServer(({ url = '/', headers }, response) => {
    const found = fileOf(dist, url);
    const file = found ?? join(dist, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const { body, encoding } = packed(file, headers['accept-encoding']?.toString() ?? '');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': type,
      'Content-Length': body.length,
      ...(encoding && { 'Content-Encoding': encoding }),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(Number(process.env['PORT'] ?? 0));
  console.log(address);
}
