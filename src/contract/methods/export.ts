import { z } from 'zod';
import { BatchId, ExportId, JobId } from '../ids.ts';
import { command, query } from '../method.ts';
import { aboutCompanies, aboutPeople, maybeJob } from './selection.ts';

/** What the book is taken along as: all of it, its people twice, its dates, its notes (a ZIP of Markdown files). */
export const ExportFormat = z.enum(['json', 'vcard', 'csv', 'ics', 'markdown']);
export type ExportFormat = z.infer<typeof ExportFormat>;

const asked = {
  /** With insights and pay marked confidential, which are left out otherwise; the file says so. */
  confidential: z.boolean().default(false),
  /** Show progress and allow cancelling under this id. */
  ...maybeJob,
};

export const ExportedFile = z.object({
  fileName: z.string(),
  /** Of a big file the first piece. */
  content: z.string(),
  /** Of `content`: a ZIP archive comes as base64. */
  encoding: z.enum(['utf8', 'base64']),
  /** Confidential items that were left out. */
  leftOut: z.number(),
  /** `export.piece` gives the other pieces, 1 to `pieces` - 1; null when `content` is all. */
  more: z.object({ exportId: ExportId, pieces: z.number() }).nullable(),
});
export type ExportedFile = z.infer<typeof ExportedFile>;

export const exportMethods = {
  'export.book': query(
    'The book as a file: everything as JSON, people as vCard or CSV, dates as iCalendar, notes as Markdown.',
    z.object({
      format: ExportFormat,
      ...asked,
    }),
    ExportedFile,
  ),
  'export.people': query(
    'Some people as a file: themselves as vCard, CSV or a book of their own (JSON), their dates or their notes.',
    aboutPeople({ format: ExportFormat, ...asked }),
    ExportedFile,
  ),
  'export.companies': query(
    'Some companies as a file: themselves as CSV or a book of their own (JSON), their dates or their notes.',
    aboutCompanies({ format: ExportFormat.exclude(['vcard']), ...asked }),
    ExportedFile,
  ),
  'export.piece': query(
    'A further piece of a big file that was written out. After the last one the file is forgotten.',
    z.object({ exportId: ExportId, piece: z.int().min(1) }),
    z.object({ content: z.string() }),
  ),
  'import.book': command(
    'Read everything back from a JSON file of `export.book`, into an empty book; ids are kept.',
    z.object({
      fileName: z.string().trim().min(1).max(255),
      /** The file's bytes, base64. */
      content: z.base64().max(500_000_000),
      jobId: JobId.optional(),
    }),
    z.object({ batch: BatchId.nullable(), people: z.number(), records: z.number() }),
  ),
};
