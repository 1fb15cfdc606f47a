import type { LocalDate, RowReject } from '../../contract/index.ts';
import { isAmbiguous, readConnectedOn, type SlashOrder, slashOrderOf } from '../../domain/linkedin/connected-on.ts';
import { type Column, type Columns, readHeader } from '../../domain/linkedin/header.ts';
import { fullName, type LinkedInRow, profileSlug } from '../../domain/linkedin/identity.ts';
import type { Job } from '../jobs.ts';
import { decodeText, notConnections } from './decode.ts';
import { type CsvRecord, readRecords } from './records.ts';
import { tableInstead } from './sniff.ts';

/** A Connections.csv, read and cleaned. */
export interface ConnectionsFile {
  readonly fileName: string;
  /** The header's cells, for the file of rejected rows. */
  readonly header: readonly string[];
  /** Columns the file has; of the others it says nothing. */
  readonly columns: Columns;
  readonly rows: readonly LinkedInRow[];
  /** Rows that cannot be understood. */
  readonly rejects: readonly RowReject[];
  readonly warnings: readonly string[];
}

/** Lines among which the header is looked for: LinkedIn puts notes before it. */
const HEADER_WITHIN = 60;
const DELIMITERS = [',', ';', '\t'];
const LONGEST_CELL = 500;

/**
 * Reads the bytes of a Connections.csv in any of the forms LinkedIn or a spreadsheet gives it.
 *
 * @throws KithError unreadable_file when it is another file, saying what was found
 */
export function readConnections(bytes: Buffer, fileName: string, today: LocalDate, job: Job): ConnectionsFile {
  const { text, warnings } = decodeText(bytes, fileName);
  const found = findHeader(text);
  if (!found) throw notConnections(fileName, tableInstead(text));
  const { header, columns, ...source } = found;
  const records: CsvRecord[] = [];
  for (const record of readRecords({ text, width: header.length, ...source })) {
    if (record.cells.every((cell) => cell.trim() === '')) continue;
    records.push(record);
    job.check();
    job.progress('reading', records.length, null);
  }
  const dates = datesOf(records, columns);
  const order = slashOrderOf(dates);
  const rows: LinkedInRow[] = [];
  const rejects: RowReject[] = [];
  const notes = new Notes();
  for (const record of records) {
    const read = readRow(record, header.length, columns, order ?? 'month-first', today, notes);
    if ('reason' in read) rejects.push(read);
    else rows.push(read);
  }
  const guessed = order === null && dates.some(isAmbiguous);
  return {
    fileName,
    header,
    columns,
    rows,
    rejects,
    warnings: [
      ...warnings,
      ...(guessed ? ['Dates such as 05/06/23 were read month first, as LinkedIn writes them.'] : []),
      ...notes.warnings(),
    ],
  };
}

interface FoundHeader {
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly start: number;
  readonly line: number;
  readonly delimiter: string;
}

/** Looks at physical lines, so that notes with a stray quote cannot hide the header. */
function findHeader(text: string): FoundHeader | null {
  let from = text.startsWith('\ufeff') ? 1 : 0;
  for (let line = 1; line <= HEADER_WITHIN && from < text.length; line += 1) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(from, Math.min(end, from + 2_000));
    for (const delimiter of DELIMITERS) {
      const header = content.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
      const columns = readHeader(header);
      if (columns) return { header, columns, start: end + 1, line: line + 1, delimiter };
    }
    from = end + 1;
  }
  return null;
}

function datesOf(records: readonly CsvRecord[], { connectedOn }: Columns): string[] {
  return connectedOn === undefined ? [] : records.map(({ cells }) => cells[connectedOn] ?? '');
}

function readRow(
  { line, cells, broken }: CsvRecord,
  width: number,
  columns: Columns,
  order: SlashOrder,
  today: LocalDate,
  notes: Notes,
): LinkedInRow | RowReject {
  const reject = (reason: string): RowReject => ({ line, reason, cells: [...cells] });
  const extra = cells.slice(width).some((cell) => cell.trim() !== '');
  if (broken) return reject('The quotes in this row do not match.');
  if (extra || cells.length < width)
    return reject(`The row has ${cells.length} cells; the header has ${width} columns.`);
  if (cells.some((cell) => cell.length > LONGEST_CELL))
    return reject(`A cell is longer than ${LONGEST_CELL} characters.`);
  const at = (column: Column): string | null => clean(cells[columns[column] ?? -1] ?? '') || null;
  const givenName = at('givenName');
  const familyName = at('familyName');
  if (!/[\p{L}\p{N}\p{S}]/u.test(fullName(givenName, familyName))) return reject('The row has no name.');
  const date = at('connectedOn');
  const connectedOn = date && readConnectedOn(date, order, today);
  if (date && !connectedOn) notes.add('date', line, date);
  const url = at('url');
  const isProfile = url !== null && profileSlug(url) !== null;
  if (url && !isProfile) notes.add('url', line, url);
  const email = at('email');
  const isEmail = email !== null && /^[^\s@]+@[^\s@]+$/.test(email);
  if (email && !isEmail) notes.add('email', line, email);
  return {
    line,
    givenName,
    familyName,
    url: isProfile ? url : null,
    email: isEmail ? email : null,
    company: at('company'),
    position: at('position'),
    connectedOn,
  };
}

/** One line without marks of direction and other invisible signs; joiners stay, since scripts and emoji need them. */
const clean = (cell: string): string =>
  cell
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, ' ')
    .trim()
    .normalize('NFC');

const NOTE_WORDS = {
  date: ['that is no date of a connection', 'The people are imported without it'],
  url: ['that is no LinkedIn profile', 'The people are imported without it'],
  email: ['that is no e-mail address', 'The people are imported without it'],
} as const;

/** Cells that were left out of rows which were taken. */
class Notes {
  readonly #found = new Map<keyof typeof NOTE_WORDS, { lines: number[]; example: string }>();

  add(kind: keyof typeof NOTE_WORDS, line: number, example: string): void {
    const found = this.#found.get(kind);
    if (found) found.lines.push(line);
    else this.#found.set(kind, { lines: [line], example });
  }

  warnings(): string[] {
    return [...this.#found].map(([kind, { lines, example }]) => {
      const [what, then] = NOTE_WORDS[kind];
      const shown = lines.slice(0, 5).join(', ') + (lines.length > 5 ? ', …' : '');
      const rows = lines.length === 1 ? '1 row has a cell' : `${lines.length} rows have a cell`;
      return `${rows} ${what}, such as “${example}” (line ${shown}). ${then}.`;
    });
  }
}
