import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { ExitCode } from './exit-codes.ts';
import { build, isBuilt } from './faces/build.ts';
import { hasDisplay, needsNoSandbox } from './faces/display.ts';
import { electronBinary, fetchElectron, runElectron } from './faces/electron.ts';
import { portArgument } from './program.ts';
import { processTerminal, type Terminal } from './terminal.ts';

interface StartOptions {
  sample?: boolean;
  book?: string;
  browser?: boolean;
  port?: number;
  open: boolean;
}

/** Tries the desktop face. Returns its exit code, or in one phrase why the browser face must do. */
async function desktop(options: StartOptions, book: string, terminal: Terminal): Promise<number | string> {
  if (options.browser) return 'you asked for it';
  if (!hasDisplay()) return 'there is no display here';
  let binary = electronBinary();
  if (!binary) {
    terminal.progress('Fetching Electron, once…');
    const problem = await fetchElectron();
    terminal.progress('');
    binary = electronBinary();
    if (problem || !binary) return problem ?? 'Electron is not installed';
  }
  const root = needsNoSandbox() ? ' (without its sandbox, as you are root)' : '';
  terminal.note(`Kith opens on the desktop, with Electron${root}.`);
  const code = await runElectron(binary, options.sample ? ['--sample'] : [`--book=${book}`]);
  return code ?? 'Electron did not start';
}

async function start(argv: readonly string[]): Promise<number> {
  const program = new Command('npm start --')
    .description('Starts Kith: on the desktop where Electron can be had, else in a browser.')
    .option('--sample', 'a throw-away book of a sample network')
    .option('--book <file>', "the book to use (default: $KITH_BOOK, else the platform's data folder)")
    .option('--browser', 'the browser face, even where Electron is there')
    .option('--port <n>', 'a fixed port for the browser face', portArgument)
    .option('--no-open', 'in the browser face, print the address and open no window')
    .exitOverride()
    .parse([...argv], { from: 'user' });
  const options = program.opts<StartOptions>();
  const terminal = processTerminal();

  if (!isBuilt()) {
    terminal.note('Building Kith…');
    const problem = build();
    if (problem !== null) {
      terminal.note(`${problem}\nKith could not be built.`);
      return ExitCode.failed;
    }
  }
  const { defaultBookPath } = await import('../data/index.ts');
  // npm runs scripts in the project's folder and tells where the user stood.
  const { INIT_CWD = '.' } = process.env;
  const book = resolve(INIT_CWD, options.book ?? defaultBookPath());
  const outcome = await desktop(options, book, terminal);
  if (typeof outcome === 'number') return outcome;
  terminal.note(`This is the browser face: ${outcome}.`);
  const { serve } = await import('./faces/serve.ts');
  return serve({ ...options, book, json: false, terminal });
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
}
