import { z } from 'zod';
import { BatchId, JobId, PersonId } from '../ids.ts';
import { command, query } from '../method.ts';

/** What the book is taken along as: all of it, its people twice, its dates, its notes (a ZIP of Markdown files). */
export const ExportFormat = z.enum(['json', 'vcard', 'csv', 'ics', 'markdown']);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const exportMethods = {
  'export.book': query(
    'The book as a file: everything as JSON, people as vCard or CSV, dates as iCalendar, notes as Markdown.',
    z.object({
      format: ExportFormat,
      /** With insights and pay marked confidential, which are left out otherwise; the file says so. */
      confidential: z.boolean().default(false),
      /** Only these people; of vCard and CSV. */
      people: z.array(PersonId).max(100_000).optional(),
      /** Show progress and allow cancelling under this id. */
      jobId: JobId.optional(),
    }),
    z.object({
      fileName: z.string(),
      content: z.string(),
      /** Of `content`: a ZIP archive comes as base64. */
      encoding: z.enum(['utf8', 'base64']),
      /** Confidential items that were left out. */
      leftOut: z.number(),
    }),
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
