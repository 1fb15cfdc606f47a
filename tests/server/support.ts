import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Host, openHost } from '../../src/data/index.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import { putEmptyBook } from '../data/support/book.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  json(): { ok: boolean; data?: unknown; error?: { code: string; message: string } };
}

interface Ask {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Leave out what a real page would send. */
  bare?: boolean;
}

export interface Served {
  server: RunningServer;
  host: Host;
  /** The page's origin. */
  origin: string;
  rendererDir: string;
  /** A request exactly as written: nothing normalises its path or headers. */
  ask(options?: Ask): Promise<Answer>;
  /** Uses the address up; from then on `ask` carries the session's cookie. */
  enter(): Promise<Answer>;
  cookie(): string;
}

const page = `<!doctype html><html><head><meta property="csp-nonce" nonce="%KITH_NONCE%"><title>Kith</title></head>
<body><script type="module" src="/assets/index-abc123.js"></script></body></html>`;

async function exampleWindow(folder: string): Promise<string> {
  const dir = join(folder, 'window');
  await mkdir(join(dir, 'assets'), { recursive: true });
  await writeFile(join(dir, 'index.html'), page);
  await writeFile(join(dir, 'assets', 'index-abc123.js'), 'document.title = "ran";');
  await writeFile(join(folder, 'secret.txt'), 'outside the window');
  return dir;
}

/** A server on a book and a window of its own, gone when the test ends. */
export async function serve(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-server-'));
  const rendererDir = await exampleWindow(folder);
  const host = openHost({ path: putEmptyBook(join(folder, 'kith.db')) });
  const server = await startServer({ host, rendererDir });
  onTestFinished(async () => {
    await server.close();
    await host.close();
    await rm(folder, { recursive: true, force: true });
  });
  const { origin } = new URL(server.url);
  let cookie = '';

  const ask = ({ method = 'GET', path = '/', headers = {}, body, bare = false }: Ask = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const own: Record<string, string> = bare
        ? {}
        : { ...(cookie && { cookie }), ...(method !== 'GET' && { origin, 'content-type': 'application/json' }) };
      const outgoing = request(
        { host: '127.0.0.1', port: server.port, method, path, headers: { ...own, ...headers }, agent: false },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            resolve({
              status: incoming.statusCode ?? 0,
              headers: incoming.headers,
              body: text,
              json: () => JSON.parse(text),
            });
          });
          incoming.on('error', reject);
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  return {
    server,
    host,
    origin,
    rendererDir,
    ask,
    cookie: () => cookie,
    async enter() {
      const { pathname, search } = new URL(server.url);
      const answer = await ask({ path: pathname + search });
      cookie = (answer.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
      return answer;
    },
  };
}
