import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultBookPath, openHost } from '../../data/index.ts';
import { type RunningServer, startServer } from '../../server/index.ts';
import { ExitCode } from '../exit-codes.ts';
import { onInterrupt } from '../interrupts.ts';
import { failed, show } from '../outcome.ts';
import { rendererDir } from '../project.ts';
import { faultReporter, type Terminal } from '../terminal.ts';
import { openWindow } from './window.ts';

export interface ServeOptions {
  readonly book: string;
  /** A throw-away book of the sample network. */
  readonly sample?: boolean;
  readonly port?: number;
  /** Whether to show a window, where there is a display. */
  readonly open: boolean;
  readonly json: boolean;
  readonly terminal: Terminal;
}

function portProblem(error: unknown, port: number | undefined): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program.`;
  if (code === 'EACCES') return `Port ${port} is not open to you.`;
  return `The browser face could not start: ${error instanceof Error ? error.message : String(error)}`;
}

/** On a terminal, each Enter prints another address. */
function offerAddresses(server: RunningServer, terminal: Terminal): () => void {
  const { stdin } = process;
  if (!stdin.isTTY) return () => {};
  const more = () => terminal.print(`  ${server.issueUrl()}`);
  stdin.on('data', more);
  return () => {
    stdin.off('data', more);
    stdin.pause();
  };
}

function announce(server: RunningServer, what: string | null, options: ServeOptions): void {
  const { terminal, json } = options;
  if (json) {
    terminal.print(JSON.stringify({ ok: true, data: { url: server.url, port: server.port } }));
    return;
  }
  const more = process.stdin.isTTY ? ' Enter prints another one,' : '';
  terminal.print(
    [
      what ? `Kith opens in ${what}. Any browser of this machine can also open` : 'Kith serves at',
      `  ${terminal.paint('bold', server.url)}`,
      `This address lets one browser in.${more} Ctrl-C stops Kith.`,
    ].join('\n'),
  );
}

/**
 * The browser face: serves the book until Ctrl-C, or until the window it opened is closed.
 * Returns the exit code.
 */
export async function serve(options: ServeOptions): Promise<ExitCode> {
  const { book, sample = false, port, open, json, terminal } = options;
  if (!existsSync(join(rendererDir, 'index.html'))) {
    return show(failed('unsupported', 'The window is not built yet. Run: npm run build'), terminal, json);
  }
  const interrupted = Promise.withResolvers<void>();
  const leave = onInterrupt(interrupted.resolve);
  const host = openHost({ path: book, sample, report: faultReporter(terminal) });
  try {
    const server = await startServer({ host, rendererDir, ...(port !== undefined && { port }) });
    const profiles = join(dirname(defaultBookPath()), 'windows');
    const windowOptions = { issueUrl: server.issueUrl, profiles, book: sample ? 'sample' : book, note: terminal.note };
    const window = open ? openWindow(windowOptions) : null;
    announce(server, window?.what ?? null, options);
    const stopOffering = offerAddresses(server, terminal);
    const why = await Promise.race([
      interrupted.promise.then(() => 'Stopped'),
      ...(window ? [window.closed.then(() => 'The window was closed')] : []),
    ]);
    stopOffering();
    window?.close();
    await server.close();
    if (!json) terminal.note(`${why}; everything is saved.`);
    return ExitCode.ok;
  } catch (error) {
    return show(failed('internal', portProblem(error, port)), terminal, json);
  } finally {
    await host.close();
    leave();
  }
}
