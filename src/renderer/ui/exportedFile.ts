import type { ExportedFile, ExportFormat } from '../../contract/index.ts';

const TYPES: Record<ExportFormat, string> = {
  json: 'application/json',
  vcard: 'text/vcard;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  markdown: 'application/zip',
};

/** What `export.*` answered, as a file to save. */
export function fileOf({ content, encoding }: ExportedFile, format: ExportFormat): Blob {
  const part = encoding === 'base64' ? Uint8Array.from(atob(content), (character) => character.charCodeAt(0)) : content;
  return new Blob([part], { type: TYPES[format] });
}
