import Papa from 'papaparse';
import type { RowReject } from '../../contract/index.ts';

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

/** `Connections.csv` → `Connections rejected rows.csv`. */
export const rejectsFileName = (fileName: string): string => `${fileName.replace(/\.[^.]*$/, '')} rejected rows.csv`;
