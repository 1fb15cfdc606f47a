import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import {
  CompanyField,
  ExportFormat,
  GraphFormat,
  HistoryKind,
  InteractionKind,
  KithError,
  PersonField,
  SearchKind,
} from '../contract/index.ts';
import { dateArgument, limitArgument, portArgument } from './arguments.ts';
import { callCommand } from './commands/call.ts';
import type { Context } from './commands/context.ts';
import { dueCommand } from './commands/due.ts';
import { duplicatesCommand, mergeCommand } from './commands/duplicates.ts';
import { exportCommand } from './commands/export.ts';
import { graphCommand } from './commands/graph.ts';
import { historyCommand } from './commands/history.ts';
import { importCommand } from './commands/import.ts';
import { AMBIGUOUS } from './commands/import-decisions.ts';
import { logCommand } from './commands/log.ts';
import { backupCommand, restoreCommand, verifyCommand } from './commands/safety.ts';
import { searchCommand } from './commands/search.ts';
import { trashEmptyCommand, trashListCommand, trashRestoreCommand } from './commands/trash.ts';
import { redoCommand, undoCommand } from './commands/undo.ts';
import { whoCommand } from './commands/who.ts';
import { ExitCode } from './exit-codes.ts';
import { failed, type Outcome, show } from './outcome.ts';
import { version } from './project.ts';
import { faultReporter, processTerminal } from './terminal.ts';

const exitCodeHelp = `
Exit codes: 0 done, 1 failed, 2 wrong command line, 3 nothing found or due, 4 input that cannot
be read or is invalid, 5 no usable book, 6 disk full, 130 cancelled. See docs/cli.md.`;

async function contextOf(command: Command): Promise<Context> {
  const { book, json = false } = command.optsWithGlobals<{ book?: string; json?: boolean }>();
  const path = book ?? (await import('../data/index.ts')).defaultBookPath();
  return { book: resolve(path), json, terminal: processTerminal() };
}

/** Runs the `kith` command. Returns the exit code; never rejects for what a user can cause. */
export async function runCli(argv: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.ok;
  const run = async (command: Command, work: (context: Context) => Promise<Outcome>, alwaysJson = false) => {
    const context = await contextOf(command);
    const outcome = await work(context).catch((error: unknown): Outcome => {
      if (error instanceof KithError) return { result: { ok: false, error: error.toShape() } };
      faultReporter(context.terminal)(error);
      return failed('internal', 'Something went wrong inside Kith.');
    });
    exitCode = show(outcome, context.terminal, context.json || alwaysJson);
  };

  const program = new Command('kith')
    .description('Who do I know, where, and since when. Everything stays on this machine.')
    .version(version())
    .option('--book <file>', "the book to use (default: $KITH_BOOK, else the platform's data folder)")
    .option('--json', 'print one line of JSON for programs')
    .showHelpAfterError('(kith --help lists what there is)')
    .addHelpText('after', exitCodeHelp)
    .exitOverride();

  program
    .command('import <file>')
    .description(
      'import LinkedIn’s archive, vCards, contacts as CSV, a calendar, a mailbox, Monica’s export or a whole Kith book',
    )
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--rejects <file>', 'write what is rejected to a new file of the same format, to be mended')
    .option('--accept-suggestions', 'merge companies that are probably one')
    .option('--add-people', 'add the people that meetings and mails name')
    .addOption(
      new Option('--ambiguous <what>', 'what becomes of rows that may be somebody in the book').choices(AMBIGUOUS),
    )
    .option('--preview <file>', 'write what is to be decided to a new JSON file; import nothing')
    .option('--decisions <file>', 'do what such a file says')
    .action((file: string, options, command: Command) =>
      run(command, (context) => importCommand(file, options, context)),
    );
  program
    .command('who <company...>')
    .description('who do I know at a company; by name, former name or domain')
    .action((words: string[], _options, command: Command) =>
      run(command, (context) => whoCommand(words.join(' '), context)),
    );
  program
    .command('search <words...>')
    .description("search by words and filters: 'company:nubank tag:friend last:>90d'")
    .addOption(new Option('--kind <kind...>', 'only these').choices(SearchKind.options))
    .option('--limit <n>', 'at most so many hits', limitArgument, 20)
    .action((words: string[], options, command: Command) =>
      run(command, (context) => searchCommand(words.join(' '), options, context)),
    );
  program
    .command('due')
    .description('what waits for you: debriefs, thank-yous, nudges, people to get in touch with')
    .action((_options, command: Command) => run(command, dueCommand));
  program
    .command('duplicates')
    .description('who may be in the book twice, the likeliest first, with the reasons')
    .option('--companies', 'companies instead of people')
    .option('--dismissed', 'those said not to be the same')
    .option('--limit <n>', 'at most so many pairs', limitArgument, 20)
    .action((options, command: Command) => run(command, (context) => duplicatesCommand(options, context)));
  program
    .command('merge <gone> <kept>')
    .description('make one of two people (or companies); by words of the name, or the id')
    .option('--company', 'they are companies')
    .addOption(
      new Option(
        '--take <field...>',
        'fields of which the value of the one that goes is kept (default: those the other lacks)',
      ).choices([...new Set([...PersonField.options, ...CompanyField.options])]),
    )
    .action((gone: string, kept: string, options, command: Command) =>
      run(command, (context) => mergeCommand(gone, kept, options, context)),
    );
  program
    .command('graph')
    .description('print the network for other programs: Gephi, yEd, NetworkX')
    .addOption(new Option('--format <format>', 'how').choices(GraphFormat.options).default('graphml'))
    .action((options, command: Command) => run(command, (context) => graphCommand(options, context)));
  program
    .command('export')
    .description('take everything along: the book as JSON, people, dates or notes in formats other programs read')
    .addOption(new Option('--format <format>', 'as what').choices(ExportFormat.options).default('json'))
    .option('--out <file>', 'write to a new file (default: print)')
    .option('--confidential', 'with what is marked confidential')
    .option('--people <search>', "only the people that a search finds: 'tag:friend last:>90d'")
    .option('--companies <search>', 'only the companies that a search finds')
    .action((options, command: Command) => run(command, (context) => exportCommand(options, context)));
  program
    .command('log <person...>')
    .description('log contact with a person; by words of the name, or the id')
    .addOption(new Option('--kind <kind>', 'what it was').choices(InteractionKind.options).default('message'))
    .option('--on <date>', 'YYYY-MM-DD, today or yesterday (default: today)', dateArgument)
    .addOption(new Option('--direction <direction>', 'who reached out (default: both)').choices(['out', 'in']))
    .option('--note <text>', 'what it was about')
    .action((words: string[], options, command: Command) =>
      run(command, (context) => logCommand(words.join(' '), options, context)),
    );
  program
    .command('call <method> [json]')
    .description('call any method with JSON input (- reads standard input); prints JSON')
    .action((method: string, json: string | undefined, _options, command: Command) =>
      run(command, (context) => callCommand(method, json, context), true),
    );
  program
    .command('serve')
    .description('serve the window to a browser on this machine, until Ctrl-C')
    .option('--sample', 'a throw-away book of a sample network')
    .option('--port <n>', 'a fixed port (default: a free one)', portArgument)
    .option('--no-open', 'print the address and open no window')
    .action(async (options: { sample?: boolean; port?: number; open: boolean }, command: Command) => {
      const { serve } = await import('./faces/serve.ts');
      exitCode = await serve({ ...(await contextOf(command)), ...options });
    });
  program
    .command('backup')
    .description('copy the book now')
    .action((_options, command: Command) => run(command, backupCommand));
  program
    .command('restore <file>')
    .description("verify a backup and put it in the book's place; the book is set aside")
    .action((file: string, _options, command: Command) => run(command, (context) => restoreCommand(file, context)));
  program
    .command('verify')
    .description("check the book's file through and through")
    .action((_options, command: Command) => run(command, verifyCommand));
  program
    .command('history [batch]')
    .description('what was done to the book, to a person or a company; what one change did, by its id')
    .option('--person <name...>', 'only what concerns one person; by words of the name, or the id')
    .option('--company <name...>', 'only what concerns one company')
    .addOption(new Option('--kind <kind...>', 'only these').choices(HistoryKind.options))
    .option('--since <date>', 'YYYY-MM-DD, today or yesterday', dateArgument)
    .option('--until <date>', 'YYYY-MM-DD, today or yesterday', dateArgument)
    .option('--text <words>', 'by what it is called, or whom it concerned')
    .option('--limit <n>', 'at most so many', limitArgument, 30)
    .action((batch: string | undefined, options, command: Command) =>
      run(command, (context) => historyCommand(batch, options, context)),
    );
  program
    .command('undo [batch]')
    .description('take back the latest change, or any by its id; undoing an undo does it again')
    .option('--rest', 'what later changes touched stays, the rest goes back')
    .action((batch: string | undefined, options, command: Command) =>
      run(command, (context) => undoCommand(batch, options, context)),
    );
  program
    .command('redo [batch]')
    .description('do again what was undone last, or any undone change by its id')
    .option('--rest', 'what later changes touched stays, the rest is done again')
    .action((batch: string | undefined, options, command: Command) =>
      run(command, (context) => redoCommand(batch, options, context)),
    );
  const trash = program.command('trash').description('what was deleted in the last 30 days');
  trash
    .command('list [words...]')
    .description('what is in the trash')
    .action((words: string[], _options, command: Command) =>
      run(command, (context) => trashListCommand(words, context)),
    );
  trash
    .command('restore [what...]')
    .description('take records out of the trash; each by its id, or by its name in quotes')
    .option('--all', 'everything')
    .option('--with-needed', 'also what belongs to them and is in the trash')
    .action((what: string[], options, command: Command) =>
      run(command, (context) => trashRestoreCommand(what, options, context)),
    );
  trash
    .command('empty')
    .description('delete what is in the trash for good')
    .option('--yes', 'yes, for good')
    .action((options, command: Command) => run(command, (context) => trashEmptyCommand(options, context)));

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
    throw error;
  }
}
