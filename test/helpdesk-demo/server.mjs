import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
// As strict as a real desk's own policy could be: what the extension adds has to live with it.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

function fileFor(pathname) {
  if (pathname === '/' || pathname === '/desk' || pathname.startsWith('/desk/')) return join(ROOT, 'index.html');
  const file = normalize(join(ROOT, decodeURIComponent(pathname)));
  return file.startsWith(ROOT.endsWith(sep) ? ROOT : ROOT + sep) && extname(file) in TYPES ? file : undefined;
}

async function answer(pathname) {
  try {
    const file = fileFor(pathname);
    if (file) return { status: 200, type: TYPES[extname(file)], body: await readFile(file) };
  } catch {
    // A name that does not decode or does not exist gets the same answer as one that is not ours.
  }
  return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' };
}

/**
 * Serves the demo helpdesk on the loopback interface.
 * @returns {Promise<{ url: string, port: number, requests: string[], close(): Promise<void> }>}
 */
export async function startDemoDesk({ port = 0 } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(pathname + search);
    const { status, type, body } = await answer(pathname);
    response.writeHead(status, {
      'content-type': type,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const actual = server.address().port;
  return {
    url: `http://127.0.0.1:${actual}`,
    port: actual,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open, and close() would wait for them.
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
  const desk = await startDemoDesk({ port: Number(values.port) });
  console.log(`Harbour Desk: ${desk.url}/desk/views/open`);
}
