import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Dispatch, Subscribe } from '../contract/index.ts';
import { createApp } from './app.ts';
import { EventStreams } from './event-streams.ts';
import { Session } from './session.ts';

const loopback = '127.0.0.1';
/** How long answers under way may take once the server is closing, in milliseconds. */
const patience = 3_000;

export interface ServerOptions {
  /** The book; it stays open when the server closes. */
  readonly host: { readonly dispatch: Dispatch; readonly on: Subscribe };
  /** Folder of the built window. */
  readonly rendererDir: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
}

export interface RunningServer {
  /** The address that lets one browser in, once. */
  readonly url: string;
  readonly port: number;
  /** Another such address. */
  issueUrl(): string;
  /** Stops accepting, ends the event streams, lets answers under way finish. */
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: loopback, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), patience);
    // A kept connection becomes idle when its answer ends, and would then bring the next request.
    const tidy = setInterval(() => server.closeIdleConnections(), 10);
    server.close(() => {
      clearTimeout(force);
      clearInterval(tidy);
      resolve();
    });
  });
}

/**
 * Serves the window and the book on this machine's loopback address only.
 * Rejects with the system's error when the port is taken.
 */
export async function startServer({ host, rendererDir, port = 0 }: ServerOptions): Promise<RunningServer> {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 60_000 });
  const actualPort = await listen(server, port);
  const { origin } = new URL(`http://${loopback}:${actualPort}`);
  const session = new Session(actualPort);
  const streams = new EventStreams(host.on);
  const app = createApp({ origin, session, dispatch: host.dispatch, streams, rendererDir });
  server.on('request', getRequestListener(app.fetch, { hostname: loopback, overrideGlobalObjects: false }));

  const issueUrl = () => `${origin}/?token=${session.issueToken()}`;
  let closing: Promise<void> | undefined;
  return {
    url: issueUrl(),
    port: actualPort,
    issueUrl,
    close() {
      closing ??= (() => {
        const stopped = stop(server);
        streams.close();
        return stopped;
      })();
      return closing;
    },
  };
}
