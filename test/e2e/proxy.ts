import { once } from 'node:events';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  address: string;
  port: number;
  /** Every request that came here, in order: what a browser asks of anybody, and what of whom it asks for a tunnel. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * A proxy that writes down whatever it is asked for and passes on what goes to `allowed` alone. A browser that is told to
 * use it for everything reaches nobody past it, not even a name server.
 */
export async function startProxy(allowed: string): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    if (!url.startsWith(allowed)) return void response.writeHead(403).end();
    const onwards = ask(url, { method: request.method ?? 'GET', headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onwards.on('error', () => response.destroy());
    request.pipe(onwards);
  });
  for (const tunnel of ['connect', 'upgrade'] as const) {
    server.on(tunnel, (request, socket) => {
      asked.push(`${tunnel} ${request.url}`);
      socket.on('error', () => undefined);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What the browser asks its makers for by itself, whatever is installed in it; no file of ours names one of them (rule). */
const makers =
  /^(?:connect |https?:\/\/)(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|net|org)[:/]/;

/** Who was asked for anything, beside a helpdesk and what the browser asks by itself. */
export const foreignTo = (helpdesk: string, asked: readonly string[]): string[] =>
  asked.filter((url) => !url.startsWith(helpdesk) && url !== `connect ${new URL(helpdesk).host}` && !makers.test(url));

/**
 * Runs in any page: tries every way to ask somebody for something, or to tell them something, that a page has. Each tells
 * its name in the address.
 */
export async function tryToReach(base: string): Promise<void> {
  const to = (way: string): string => `${base}/reach/${way}`;
  const quietly = async (attempt: () => unknown): Promise<void> => {
    try {
      await attempt();
    } catch {
      // Refused at once, which is as good as never arriving.
    }
  };
  const add = (tag: string, attributes: Record<string, string>, parent: Node = document.body): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    parent.appendChild(element);
    return element;
  };
  const settled = (request: XMLHttpRequest): Promise<void> =>
    new Promise((resolve) => {
      request.onloadend = () => resolve();
      request.open('GET', to('xhr'));
      request.send();
    });
  await quietly(() => fetch(to('fetch'), { mode: 'no-cors' }));
  await quietly(() => settled(new XMLHttpRequest()));
  await quietly(() => navigator.sendBeacon(to('beacon'), 'x'));
  await quietly(() => new WebSocket(to('socket').replace('http', 'ws')));
  await quietly(() => new EventSource(to('events')));
  await quietly(() => new Worker(to('worker')));
  await quietly(() => import(/* @vite-ignore */ to('module')));
  await quietly(() => new FontFace('x', `url(${to('font')})`).load());
  await quietly(() => add('img', { src: to('image') }));
  await quietly(() => add('script', { src: to('script') }));
  await quietly(() => add('iframe', { src: to('frame') }));
  await quietly(() => add('video', { src: to('video') }));
  await quietly(() => add('object', { data: to('object') }));
  await quietly(() => add('embed', { src: to('embed') }));
  await quietly(() => add('div', { style: `background:url(${to('inline-style')});block-size:9px` }));
  for (const rel of ['stylesheet', 'icon', 'manifest', 'prefetch', 'modulepreload']) {
    await quietly(() => add('link', { rel, href: to(rel), as: 'script' }, document.head));
  }
  await quietly(() => add('a', { href: '#', ping: to('ping') }).click());
  await quietly(() => {
    add('iframe', { name: 'nowhere' });
    (add('form', { action: to('form'), method: 'post', target: 'nowhere' }) as HTMLFormElement).submit();
  });
}
