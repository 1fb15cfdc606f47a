import { styleText } from 'node:util';

/** Names and notes come from files others wrote: nothing in them may steer the terminal or turn text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export type Paint = Parameters<typeof styleText>[0];

/** Text from the book, made safe to show on one line. */
export function clean(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(unsafe, '\ufffd');
}

/** Where the command writes. Colours appear on a terminal only, and not under NO_COLOR. */
export interface Terminal {
  /** Whether somebody watches standard error, for progress. */
  readonly showsProgress: boolean;
  /** How wide standard output is; null where that is no matter, as in a file. */
  readonly width: number | null;
  /** A result, to standard output. */
  print(text: string): void;
  /** Something beside the result, to standard error. */
  note(text: string): void;
  /** Replaces the progress line; an empty text removes it. */
  progress(text: string): void;
  paint(paint: Paint, text: string): string;
  paintError(paint: Paint, text: string): string;
}

/** Tells of a fault inside Kith; with KITH_DEBUG set, where it happened. */
export function faultReporter(terminal: Terminal): (error: unknown) => void {
  const { KITH_DEBUG } = process.env;
  return (error) => {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    terminal.note(`Kith met a fault of its own: ${(KITH_DEBUG && stack) || message}`);
  };
}

export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let progressShown = false;
  const progress = (text: string) => {
    if (!stderr.isTTY || (!text && !progressShown)) return;
    stderr.write(`\r\x1b[2K${text.slice(0, (stderr.columns ?? 80) - 1)}`);
    progressShown = text !== '';
  };
  return {
    showsProgress: stderr.isTTY === true,
    width: stdout.isTTY ? stdout.columns : null,
    print(text) {
      progress('');
      if (text) stdout.write(`${text}\n`);
    },
    note(text) {
      progress('');
      stderr.write(`${text}\n`);
    },
    progress,
    paint: (paint, text) => text && styleText(paint, text, { stream: stdout }),
    paintError: (paint, text) => text && styleText(paint, text, { stream: stderr }),
  };
}
