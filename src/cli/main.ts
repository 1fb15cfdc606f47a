import { ExitCode } from './exit-codes.ts';
import { runCli } from './program.ts';
import { faultReporter, processTerminal } from './terminal.ts';

// A reader that has seen enough, as in `kith search … | head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? ExitCode.ok : ExitCode.failed);
});

try {
  // Not process.exit: what was printed must reach a pipe first.
  process.exitCode = await runCli(process.argv.slice(2));
} catch (error) {
  faultReporter(processTerminal())(error);
  process.exitCode = ExitCode.failed;
}
