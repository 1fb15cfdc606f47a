import Papa from 'papaparse';
import type { RowReject } from '../../contract/index.ts';
import type { Pace } from '../pace.ts';

const SLICE = 500;

/**
 * The rejected rows as CSV: line, reason, and the cells as they stood under the file's own header, so that
 * the file can be mended and imported. Cells that a spreadsheet would run as formulas are disarmed by a
 * leading apostrophe; a byte order mark tells it the encoding.
 */
export async function rejectsCsv(
  rejects: readonly RowReject[],
  header: readonly string[],
  pace: Pace,
): Promise<string> {
  const parts = [write([['Line', 'Reason', ...header]])];
  for (let start = 0; start < rejects.length; start += SLICE) {
    parts.push(write(rejects.slice(start, start + SLICE).map(({ line, reason, cells }) => [line, reason, ...cells])));
    await pace.breathe();
  }
  return `\ufeff${parts.join('')}`;
}

const write = (rows: readonly (readonly (string | number)[])[]): string =>
  `${Papa.unparse(rows as (string | number)[][], { newline: '\r\n', escapeFormulae: true })}\r\n`;

/** `Connections.csv` → `Connections rejected rows.csv`. */
export const rejectsFileName = (fileName: string): string => `${fileName.replace(/\.[^.]*$/, '')} rejected rows.csv`;
