import { guessMapping, type Mapping, namesSomebody, roleOf } from '../../../domain/import/columns.ts';
import { cleanLine, emptyFile, type FileInMaking } from '../../../domain/import/records.ts';
import type { Job } from '../../jobs.ts';
import { type CsvRecord, readRecords } from '../records.ts';
import { Sheet } from './table-person.ts';

/** A table found in a text. */
export interface Table {
  readonly header: readonly string[];
  readonly delimiter: string;
  /** Where the first record begins, and its line. */
  readonly start: number;
  readonly line: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Lines among which the header is looked for. */
const WITHIN = 40;
const MOST_COLUMNS = 1_000;

/**
 * Finds the header of a table: the line with most titles that say something. Without any, the first line is taken
 * when the lines after it have as many cells; null for what is no table.
 */
export function findTable(text: string): Table | null {
  let best: (Table & { readonly known: number }) | null = null;
  let from = text.startsWith('\ufeff') ? 1 : 0;
  for (let line = 1; line <= WITHIN && from < text.length; line += 1) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(from, Math.min(end, from + 20_000));
    for (const delimiter of DELIMITERS) {
      const header = split(content, delimiter);
      const known = header.filter((title) => roleOf(title) !== null).length;
      const enough = known >= 2 || (known === 1 && header.length === 1 && line === 1);
      if (enough && header.length <= MOST_COLUMNS && known > (best?.known ?? 0))
        best = { header, delimiter, start: end + 1, line: line + 1, known };
    }
    from = end + 1;
  }
  return best ?? plainTable(text);
}

const split = (line: string, delimiter: string): string[] =>
  line.split(delimiter).map((cell) => cleanLine(cell.trim().replace(/^"|"$/g, '')));

function plainTable(text: string): Table | null {
  const lines = text.slice(text.startsWith('\ufeff') ? 1 : 0, 50_000).split('\n', 6);
  if (lines.length < 2 || lines[0]?.trim() === '') return null;
  for (const delimiter of DELIMITERS) {
    const widths = lines
      .slice(0, 5)
      .filter((line) => line.trim() !== '')
      .map((line) => split(line, delimiter).length);
    const [width = 0] = widths;
    if (width >= 2 && widths.length >= 2 && widths.every((one) => one === width))
      return { header: split(lines[0] ?? '', delimiter), delimiter, start: text.indexOf('\n') + 1, line: 2 };
  }
  return null;
}

/** Takes off the apostrophe that keeps spreadsheets from running a cell as a formula, as Kith's own tables have it. */
const rearmed = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const tooShort = (cells: readonly string[], header: readonly string[]): boolean =>
  cells.length < header.length / 2 && cells.length < 2 && header.length > 2;

const tooLong = (cells: readonly string[], header: readonly string[]): boolean =>
  cells.slice(header.length).some((cell) => cell.trim() !== '');

export interface ReadTable {
  readonly file: FileInMaking;
  readonly mapping: Mapping;
  /** The first rows, for those who look at the mapping. */
  readonly sample: readonly (readonly string[])[];
}

/**
 * The people of a table of contacts, by what its columns are: `mapping` says so, else their titles.
 *
 * @param text with `\n` as line end
 */
export function readTable(text: string, table: Table, given: Mapping | null, job: Job): ReadTable {
  const { header } = table;
  const mapping = header.map((_, index) => (given ? given[index] : guessMapping(header)[index]) ?? null);
  const file = emptyFile();
  file.header.push(...header);
  const records: CsvRecord[] = [];
  for (const record of readRecords({ text, width: header.length, ...table })) {
    if (record.cells.every((cell) => cell.trim() === '')) continue;
    records.push({ ...record, cells: record.cells.map(rearmed) });
    job.check();
    job.progress('reading', records.length, null);
  }
  const sample = records.slice(0, 5).map(({ cells }) => header.map((_, index) => cleanLine(cells[index] ?? '')));
  if (!namesSomebody(mapping)) {
    file.warnings.push('No column is known to hold a name or an e-mail address. Say which columns do.');
    return { file, mapping, sample };
  }
  const sheet = new Sheet(mapping, header, records);
  // Where most rows go beyond the header, it is the header that is short.
  const fits = records.filter(({ cells }) => tooLong(cells, header)).length * 2 < records.length;
  const seen = new Map<string, number>();
  for (const { line, cells, broken } of records) {
    const reject = (reason: string) => file.rejects.push({ line, reason, cells: [...cells] });
    const person = broken ? null : sheet.person(cells, line);
    if (broken) reject('The quotes in this row do not match.');
    else if (tooShort(cells, header) || (fits && tooLong(cells, header)))
      reject(`The row has ${cells.length} cells; the header has ${header.length} columns.`);
    else if (person === null) reject('The row names nobody.');
    else if (seen.has(person.key)) reject(`The same person as on line ${seen.get(person.key)}, which was taken.`);
    else {
      seen.set(person.key, line);
      file.people.push(person);
    }
  }
  file.warnings.push(...sheet.warnings());
  return { file, mapping, sample };
}
