import Papa from 'papaparse';

/** One record of a CSV file. */
export interface CsvRecord {
  /** Line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Its quotes do not match, and its cells are not to be trusted. */
  readonly broken: boolean;
}

export interface CsvSource {
  readonly text: string;
  /** Where the first record begins, and its line. */
  readonly start: number;
  readonly line: number;
  readonly delimiter: string;
  /** Cells a record should have; what spans lines and has another number of them is read line by line. */
  readonly width: number;
}

/** Records parsed at once, of which none may be needed after a broken one. */
const SLICE = 500;

/**
 * The records of a CSV text. A quote that is opened and never closed would swallow the rest of the file: such
 * a record is cut off at its first line.
 */
export function* readRecords(source: CsvSource): Generator<CsvRecord> {
  const { text, delimiter, width } = source;
  let { start, line } = source;
  while (start < text.length) {
    const slice = readSlice(text, start, delimiter);
    for (const { cells, from, to, broken } of slice) {
      const lines = linesBetween(text, from, to);
      if (lines > 1 && (broken || cells.length !== width)) {
        const end = text.indexOf('\n', from) + 1;
        const cells = splitPlainly(text.slice(from, end - 1), delimiter);
        yield { line, cells, broken: cells.length !== width };
        start = end;
        line += 1;
        break;
      }
      yield { line, cells, broken: broken && cells.length !== width };
      start = to;
      line += lines;
    }
  }
}

interface Parsed {
  readonly cells: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly broken: boolean;
}

function readSlice(text: string, start: number, delimiter: string): Parsed[] {
  const parsed: Parsed[] = [];
  let from = start;
  Papa.parse<string[]>(text.slice(start), {
    delimiter,
    newline: '\n',
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      const to = start + meta.cursor;
      parsed.push({ cells: data, from, to, broken: errors.some(({ type }) => type === 'Quotes') });
      from = to;
      if (parsed.length >= SLICE) parser.abort();
    },
  });
  return parsed;
}

/** How many lines a record takes, its own line end included. */
function linesBetween(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return Math.max(lines, 1);
}

const splitPlainly = (line: string, delimiter: string): string[] =>
  line.split(delimiter).map((cell) => cell.replaceAll('"', '').trim());
