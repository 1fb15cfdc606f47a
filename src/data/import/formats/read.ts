import type { ImportFormat } from '../../../contract/index.ts';
import { KithError } from '../../../contract/kith-error.ts';
import { addDays } from '../../../domain/dates.ts';
import { beginsKithBook } from '../../../domain/export/kith-file.ts';
import { type Mapping, tableFormat } from '../../../domain/import/columns.ts';
import { emptyFile, type ImportedFile } from '../../../domain/import/records.ts';
import { readHeader } from '../../../domain/linkedin/header.ts';
import type { Job } from '../../jobs.ts';
import { readConnections } from '../connections.ts';
import { decodeAny } from '../decode.ts';
import { tableInstead } from '../sniff.ts';
import { readCalendar } from './calendar.ts';
import { readArchiveTable } from './linkedin-archive.ts';
import { addConnections } from './linkedin-connections.ts';
import { linkedInTableOf, readLinkedInTable } from './linkedin-tables.ts';
import { readMailbox } from './mail.ts';
import { isMonica, lineCounter, readMonica } from './monica.ts';
import { findTable, type ReadTable, readTable } from './table.ts';
import { readVCards } from './vcard.ts';
import { unzip } from './zip.ts';

/** A file, read. */
export interface ReadFile {
  readonly format: ImportFormat;
  readonly records: ImportedFile;
  readonly table: (Pick<ReadTable, 'mapping' | 'sample'> & { readonly header: readonly string[] }) | null;
}
export interface ReadOptions {
  readonly today: string;
  readonly timeZone: string;
  /** What the user said the columns of a table are, by its header. */
  readonly mapping: ((header: readonly string[]) => Mapping | null) | null;
}

/** How far ahead interviews of a calendar are read. */
const AHEAD_DAYS = 90;
const READABLE =
  'Kith reads LinkedIn’s archive and its tables, vCards (.vcf), contacts of Google or Outlook and other tables (.csv), calendars (.ics), mailboxes (.mbox, .eml) and Monica’s export (.json).';

/** What is said of a file that nothing can be done with. */
const unreadable = (fileName: string, found: string): KithError =>
  new KithError('unreadable_file', `${fileName} is ${found}. ${READABLE}`, { fileName, found });

/**
 * Reads a file by what is in it, whatever its name.
 *
 * @throws KithError unreadable_file for what Kith does not read, saying what it is
 */
export function readImportFile(bytes: Buffer, fileName: string, options: ReadOptions, job: Job): ReadFile {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return readArchive(bytes, fileName, options, job);
  const decoded = decodeAny(bytes);
  if ('found' in decoded) throw unreadable(fileName, decoded.found);
  const { text, warnings } = decoded;
  const of = (format: ImportFormat, records: ImportedFile): ReadFile => ({
    format,
    records: { ...records, warnings: [...warnings, ...records.warnings] },
    table: null,
  });
  const beginning = text.slice(0, 64_000);
  if (/^\s*From \S.*\d{4}/.test(beginning) || isMail(beginning)) {
    const { warnings: _, ...mailbox } = readMailbox(text.trimStart(), options, job);
    return { format: 'mail', records: { ...mailbox, warnings: _ }, table: null };
  }
  if (/^(?:BEGIN|END):\s*VCARD\s*$/im.test(beginning)) return of('vcard', readVCards(text, job));
  if (/^BEGIN:\s*(?:VCALENDAR|VEVENT)\s*$/im.test(beginning))
    return of('calendar', readCalendar(text, { ...options, until: addDays(options.today, AHEAD_DAYS) }, job));
  if (beginsKithBook(beginning))
    throw new KithError(
      'unreadable_file',
      `${fileName} is a whole Kith book. It is read back into an empty book: under Settings, Book and backups, or with ‘kith import’.`,
      { fileName },
    );
  if (/^\s*[{[]\s*["{[\]}]/.test(beginning)) return of('monica', monica(text, fileName, options, job));
  if (isConnections(beginning)) {
    const file = emptyFile();
    addConnections(readConnections(bytes, fileName, options.today, job), file);
    return { format: 'linkedin', records: file, table: null };
  }
  const rows = readLinkedInTable(text, job);
  if (rows) {
    const file = emptyFile();
    file.header.push(...rows.header);
    readArchiveTable(rows, file, options);
    return of('linkedin', file);
  }
  const table = findTable(text);
  if (!table) throw unreadable(fileName, tableInstead(text));
  const { file, mapping, sample } = readTable(text, table, options.mapping?.(table.header) ?? null, job);
  return { ...of(tableFormat(table.header), file), table: { header: table.header, mapping, sample } };
}

/** A single mail: its head names sender and date before the first blank line. */
function isMail(beginning: string): boolean {
  const [head = ''] = beginning.split('\n\n', 1);
  return /^[A-Za-z-]+:/.test(head) && /^From:.*@/im.test(head) && /^Date:.*\d{4}/im.test(head);
}

const isConnections = (beginning: string): boolean =>
  beginning.split('\n', 60).some((line) =>
    [',', ';', '\t'].some(
      (delimiter) =>
        readHeader(
          line
            .slice(0, 2_000)
            .split(delimiter)
            .map((cell) => cell.trim().replace(/^\ufeff?"|"$/g, '')),
        ) !== null,
    ),
  );

function monica(text: string, fileName: string, { today }: ReadOptions, job: Job): ImportedFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw unreadable(fileName, 'a JSON file that is damaged');
  }
  if (!isMonica(json)) throw unreadable(fileName, 'a JSON file, but not an export of Monica');
  return readMonica(json, today, lineCounter(text), job);
}

const OF_ARCHIVE =
  /(?:^|\/)(?:connections|positions|messages|invitations|job applications(?:_\d+)?|recommendations[^/]*)\.csv$/i;

/** LinkedIn's archive as it is downloaded. */
function readArchive(bytes: Buffer, fileName: string, options: ReadOptions, job: Job): ReadFile {
  const { entries, all } = unzip(bytes, fileName, (path) => OF_ARCHIVE.test(path));
  if (entries.size === 0) {
    const found = all.some((path) => path.startsWith('[Content_Types]'))
      ? 'an Excel or Word file'
      : `a ZIP archive without any table of LinkedIn’s (it holds ${all.slice(0, 3).join(', ') || 'nothing'})`;
    throw unreadable(fileName, found);
  }
  const file = emptyFile();
  for (const [path, content] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    job.check();
    const decoded = decodeAny(content);
    if ('found' in decoded) continue;
    const name = path.split('/').at(-1) ?? path;
    const before = file.rejects.length;
    let header = file.header;
    if (isConnections(decoded.text.slice(0, 64_000)))
      addConnections(readConnections(content, fileName, options.today, job), file);
    else if (linkedInTableOf(decoded.text)) {
      const rows = readLinkedInTable(decoded.text, job);
      if (rows) readArchiveTable(rows, file, options);
      header = [...(rows?.header ?? [])];
    }
    for (const reject of file.rejects.slice(before)) {
      reject.reason = `${name}: ${reject.reason}`;
      reject.table = { name, header };
    }
  }
  if (file.header.length === 0) file.header.push('Cells');
  return { format: 'linkedin', records: file, table: null };
}
