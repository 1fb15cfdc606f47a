import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, CommanderError } from 'commander';
import { portArgument } from './arguments.ts';
import { ExitCode } from './exit-codes.ts';
import { build, isBuilt } from './faces/build.ts';
import { hasDisplay, needsNoSandbox } from './faces/display.ts';
import { electronBinary, fetchElectron, runElectron } from './faces/electron.ts';
import { projectRoot } from './project.ts';
import { processTerminal, type Terminal } from './terminal.ts';

interface StartOptions {
  sample?: boolean;
  book?: string;
  browser?: boolean;
  port?: number;
  open: boolean;
}

/** Tries the desktop face. Returns its exit code, or in one phrase why the browser face must do. */
async function desktop(browser: boolean, args: readonly string[], terminal: Terminal): Promise<number | string> {
  if (browser) return 'you asked for it';
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
  const code = await runElectron(binary, args);
  return code ?? 'Electron did not start';
}

async function start(argv: readonly string[]): Promise<void> {
  const program = new Command('npm start --')
    .description('Starts Kith: on the desktop where Electron can be had, else in a browser.')
    .option('--sample', 'a throw-away book of a sample network')
    .option('--book <file>', "the book to use (default: $KITH_BOOK, else the platform's data folder)")
    .option('--browser', 'the browser face, even where Electron is there')
    .option('--port <n>', 'a fixed port for the browser face', portArgument)
    .option('--no-open', 'in the browser face, print the address and open no window')
    .exitOverride()
    .parse([...argv], { from: 'user' });
  const { sample, book, browser = false, port, open } = program.opts<StartOptions>();
  const terminal = processTerminal();

  if (!isBuilt()) {
    terminal.note('Building Kith…');
    const problem = build();
    if (problem !== null) {
      terminal.note(`${problem}\nKith could not be built.`);
      process.exitCode = ExitCode.failed;
      return;
    }
  }
  // npm runs scripts in the project's folder and tells where the user stood.
  const { INIT_CWD = '.' } = process.env;
  const common = [...(sample ? ['--sample'] : []), ...(book ? [`--book=${resolve(INIT_CWD, book)}`] : [])];
  const outcome = await desktop(browser, common, terminal);
  if (typeof outcome === 'number') {
    process.exitCode = outcome;
    return;
  }
  terminal.note(`This is the browser face: ${outcome}.`);
  const serve = ['serve', ...common, ...(port === undefined ? [] : [`--port=${port}`]), ...(open ? [] : ['--no-open'])];
  // The built command, as `kith serve` runs it: it loads much faster than its sources.
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...serve);
  await import(pathToFileURL(join(projectRoot, 'out', 'main', 'kith.js')).href);
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
}
