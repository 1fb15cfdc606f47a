import type { Job } from '../../jobs.ts';
import { type CsvRecord, readRecords } from '../records.ts';

/** The tables of LinkedIn's archive that are read, by columns that only they have. */
export type LinkedInTable = 'positions' | 'messages' | 'invitations' | 'recommendations' | 'applications';

const SIGNS: readonly (readonly [LinkedInTable, readonly string[]])[] = [
  ['messages', ['conversation id', 'from', 'date']],
  ['invitations', ['from', 'to', 'sent at', 'direction']],
  ['positions', ['company name', 'title', 'started on']],
  ['recommendations', ['first name', 'last name', 'company', 'job title', 'text']],
  ['applications', ['application date', 'company name', 'job title']],
];

export interface LinkedInRows {
  readonly table: LinkedInTable;
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  /** The cell of a column, trimmed; empty when there is none. */
  readonly at: (record: CsvRecord, title: string) => string;
}

/** The header of one of the archive's tables among the first lines of a text; null for anything else. */
function findHeader(text: string): { table: LinkedInTable; header: string[]; start: number; line: number } | null {
  let from = text.startsWith('\ufeff') ? 1 : 0;
  for (let line = 1; line <= 10 && from < text.length; line += 1) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    const header = text
      .slice(from, Math.min(end, from + 4_000))
      .split(',')
      .map((cell) => cell.trim().replace(/^"|"$/g, ''));
    const titles = new Set(header.map((title) => title.toLowerCase()));
    const found = SIGNS.find(([, needed]) => needed.every((title) => titles.has(title)));
    if (found) return { table: found[0], header, start: end + 1, line: line + 1 };
    from = end + 1;
  }
  return null;
}

export const linkedInTableOf = (text: string): LinkedInTable | null => findHeader(text)?.table ?? null;

/** The rows of one of the archive's tables; null when it is none. */
export function readLinkedInTable(text: string, job: Job): LinkedInRows | null {
  const found = findHeader(text);
  if (!found) return null;
  const { table, header, ...source } = found;
  const columns = new Map(header.map((title, index) => [title.toLowerCase(), index]));
  const records: CsvRecord[] = [];
  for (const record of readRecords({ text, width: header.length, delimiter: ',', ...source })) {
    if (record.cells.every((cell) => cell.trim() === '')) continue;
    records.push(record);
    job.check();
    job.progress('reading', records.length, null);
  }
  return {
    table,
    header,
    records,
    at: ({ cells }, title) => (cells[columns.get(title.toLowerCase()) ?? -1] ?? '').trim(),
  };
}
