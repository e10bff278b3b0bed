import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
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
function fileOf(address: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://site').pathname);
  } catch {
    return undefined;
  }
  const file = join(DIST, normalize(path), path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(DIST) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Serves the built site as a plain web server would, text compressed. Port 0 takes a free one. */
export async function serve(port = 0): Promise<{ readonly address: string; readonly server: Server }> {
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('There is no built site in dist/. Run "npm run build" first.');
  const server = createServer(({ url = '/' }, response) => {
    const found = fileOf(url);
    const file = found ?? join(DIST, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const packed = !/image\/png|woff2|octet/.test(type);
    response.writeHead(found ? 200 : 404, { 'Content-Type': type, ...(packed && { 'Content-Encoding': 'gzip' }) });
    if (!existsSync(file)) response.end();
    else if (packed) createReadStream(file).pipe(createGzip()).pipe(response);
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(Number(process.env['PORT'] ?? 0));
  console.log(address);
}
