import type { ExportedFile, ExportFormat } from '../../contract/index.ts';
import { client } from '../transport/client.ts';

const TYPES: Record<ExportFormat, string> = {
  json: 'application/json',
  vcard: 'text/vcard;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  markdown: 'application/zip',
};

/** What `export.*` answered, as a file to save; of a big one the other pieces are fetched, one at a time. */
export async function fileOf(exported: ExportedFile, format: ExportFormat): Promise<Blob> {
  const { content, encoding, more } = exported;
  // Blobs of their own: the browser keeps them outside of the page's memory.
  const parts = [partOf(content, encoding)];
  for (let piece = 1; more && piece < more.pieces; piece += 1) {
    const next = await client.call('export.piece', { exportId: more.exportId, piece });
    parts.push(partOf(next.content, encoding));
  }
  return new Blob(parts, { type: TYPES[format] });
}

const partOf = (content: string, encoding: ExportedFile['encoding']): Blob =>
  new Blob([encoding === 'base64' ? Uint8Array.from(atob(content), (character) => character.charCodeAt(0)) : content]);
