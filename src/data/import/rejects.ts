import { zipSync } from 'fflate';
import Papa from 'papaparse';
import type { RowReject } from '../../contract/index.ts';
import type { Reject } from '../../domain/import/records.ts';
import { decodeAny } from './decode.ts';
import { rejectedContacts } from './formats/monica.ts';
import type { ReadFile } from './formats/read.ts';
import { rejectedCards, rejectedEvents, rejectedMails } from './rejected-text.ts';

/** A file to be mended. */
export interface RejectsFile {
  readonly fileName: string;
  readonly content: Buffer;
}

/**
 * What was rejected of a file, in the form of the file, each with line and reason, so that it can be mended and
 * imported: a table as a table, an archive as an archive of tables, cards as cards, events as a calendar, mails as the
 * heads of a mailbox, Monica's contacts as JSON.
 */
export function rejectsFile(bytes: Buffer, fileName: string, file: ReadFile, rejects: readonly Reject[]): RejectsFile {
  const named = (ending: string) => `${fileName.replace(/\.[^.]*$/, '')} rejected rows.${ending}`;
  const decoded = decodeAny(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  switch (file.format) {
    case 'vcard':
      return { fileName: named('vcf'), content: Buffer.from(rejectedCards(text, rejects)) };
    case 'calendar':
      return { fileName: named('ics'), content: Buffer.from(rejectedEvents(text, rejects)) };
    case 'mail':
      return { fileName: named('mbox'), content: Buffer.from(rejectedMails(text.trimStart(), rejects)) };
    case 'monica':
      return { fileName: named('json'), content: Buffer.from(rejectedContacts(text, rejects)) };
    default: {
      const { header } = file.records;
      const tables = Map.groupBy(rejects, ({ table }) => table?.name ?? 'Connections.csv');
      if (text === '' && tables.size > 0) {
        const parts = [...tables].map(([name, rows]) => {
          const csv = rejectsCsv(rows, rows[0]?.table?.header ?? header);
          return [name, new TextEncoder().encode(csv)] as const;
        });
        return { fileName: named('zip'), content: Buffer.from(zipSync(Object.fromEntries(parts))) };
      }
      return { fileName: named('csv'), content: Buffer.from(rejectsCsv(rejects, header)) };
    }
  }
}

/**
 * The rejected rows as CSV: line, reason, and the cells as they stood under the file's own header, so that
 * the file can be mended and imported. Cells that a spreadsheet would run as formulas are disarmed by a
 * leading apostrophe; a byte order mark tells it the encoding.
 */
export function rejectsCsv(rejects: readonly RowReject[], header: readonly string[]): string {
  const rows = rejects.map(({ line, reason, cells }) => [line, reason, ...cells]);
  const csv = Papa.unparse([['Line', 'Reason', ...header], ...rows], { newline: '\r\n', escapeFormulae: true });
  return `\ufeff${csv}\r\n`;
}
