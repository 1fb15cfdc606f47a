import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from '@playwright/test';
import type { EventName, Result } from '../../src/contract/index.ts';
import { launchDesktop } from '../electron-host/launch.ts';

/** A face that is running on a book of its own, seen from its page. */
export interface RunningFace {
  /** Asks through the face's transport, from its own page. */
  invoke(method: string, input: unknown): Promise<Result<unknown>>;
  /** Starts listening; the answer gives what was heard so far. */
  listen(event: EventName): Promise<() => Promise<unknown[]>>;
  /** Attempts to call from where nobody may: each rejects, or resolves with the answer it should not have had. */
  readonly strangers: Readonly<Record<string, (method: string, input: unknown) => Promise<unknown>>>;
  close(): Promise<void>;
}

type OpenFace = (browser: Browser, folder: string) => Promise<RunningFace>;

declare global {
  interface Window {
    heard?: Record<string, unknown[]>;
  }
}

const heard = (page: Page, event: EventName) => () => page.evaluate((name) => window.heard?.[name] ?? [], event);

/** The desktop face: IPC, through the built bundles in the stand-in. */
const ipc: OpenFace = async (browser, folder) => {
  const { electron, page, close } = await launchDesktop({ browser, book: join(folder, 'kith.db') });
  const from = (url: string, top: boolean) => (method: string, input: unknown) =>
    electron.invokeAs({ url, top }, 'kith:dispatch', method, input);
  return {
    invoke: (method, input) =>
      page.evaluate(([name, value]) => Reflect.get(window, 'kith').invoke(name, value), [method, input] as const),
    listen: async (event) => {
      await page.evaluate((name) => {
        window.heard = { ...window.heard, [name]: [] };
        Reflect.get(window, 'kith').on(name, (payload: unknown) => window.heard?.[name]?.push(payload));
      }, event);
      return heard(page, event);
    },
    strangers: {
      'a page of the web': from('https://example.org/', true),
      'another host of the scheme': from('app://example/', true),
      'a frame within the page': from('app://kith/', false),
    },
    close: async () => {
      await close();
    },
  };
};

/** The browser face: HTTP, from the built server. */
const http: OpenFace = async (browser, folder) => {
  const kith = resolve(import.meta.dirname, '../../out/main/kith.js');
  const server = spawn(process.execPath, [kith, '--book', join(folder, 'kith.db'), '--json', 'serve', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
  const { url, port } = (JSON.parse(line) as { data: { url: string; port: number } }).data;
  const { origin } = new URL(url);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const own = { host: new URL(origin).host, origin, cookie, 'content-type': 'application/json' };

  const from = (headers: Record<string, string | undefined>) => (method: string, input: unknown) =>
    post(port, `/api/${method}`, { ...own, ...headers }, JSON.stringify(input));
  return {
    invoke: (method, input) =>
      page.evaluate(
        async ([name, value]) => {
          const headers = { 'Content-Type': 'application/json' };
          const body = JSON.stringify(value);
          const response = await fetch(`/api/${encodeURIComponent(name)}`, { method: 'POST', headers, body });
          return response.json();
        },
        [method, input] as const,
      ),
    listen: async (event) => {
      await page.evaluate(
        (name) =>
          new Promise((open) => {
            window.heard = { ...window.heard, [name]: [] };
            const source = new EventSource('/api/events');
            source.addEventListener(name, ({ data }) => window.heard?.[name]?.push(JSON.parse(data)));
            source.addEventListener('open', open);
          }),
        event,
      );
      return heard(page, event);
    },
    strangers: {
      'a page of the web': from({ origin: 'https://example.org' }),
      'another port of this machine': from({ origin: 'http://127.0.0.1:1' }),
      'a request without an origin': from({ origin: undefined }),
      'a name that was rebound to this machine': from({ host: `example.org:${port}` }),
      'a program that knows no cookie': from({ cookie: undefined }),
      'a form of another page': from({ 'sec-fetch-site': 'cross-site' }),
    },
    close: async () => {
      await context.close();
      server.kill('SIGINT');
      await once(server, 'exit');
    },
  };
};

/** @throws Error unless the answer is a success, as a page's own would be */
function post(port: number, path: string, headers: object, body: string): Promise<unknown> {
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  return new Promise((done, fail) => {
    const outgoing = request({ port, path, method: 'POST', headers: Object.fromEntries(given), setHost: false });
    outgoing.on('error', fail);
    outgoing.on('response', (response) => {
      response.resume();
      if (response.statusCode === 200) done(response.statusCode);
      else fail(new Error(`Refused with ${response.statusCode}`));
    });
    outgoing.end(body);
  });
}

export const faces = { IPC: ipc, HTTP: http };
export type FaceName = keyof typeof faces;
