import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { BatchId, CompanyId, ImportId, JobId } from '../ids.ts';
import { command, query } from '../method.ts';

export const RowReject = z.object({
  /** Line of the file on which the row begins, counted from 1. */
  line: z.number(),
  reason: z.string(),
  /** The row's cells as they stand in the file. */
  cells: z.array(z.string()),
});
export type RowReject = z.infer<typeof RowReject>;

export const PlannedChange = z.object({
  line: z.number(),
  name: z.string(),
  /** What happens, each in one phrase: 'new', 'Acme: Engineer → Globex: Lead', 'e-mail added'. */
  changes: z.array(z.string()),
});
export type PlannedChange = z.infer<typeof PlannedChange>;

/** Spellings of the file taken for one company, by their normal form. */
export const CompanyMatch = z.object({
  spelling: z.string(),
  name: z.string(),
  /** Null when the company is new with this import. */
  companyId: CompanyId.nullable(),
  rows: z.number(),
});
export type CompanyMatch = z.infer<typeof CompanyMatch>;

/** Two companies that may be one; nothing is merged unless the user says so. */
export const CompanySuggestion = z.object({
  id: z.string(),
  spelling: z.string(),
  name: z.string(),
  companyId: CompanyId.nullable(),
  rows: z.number(),
  reason: z.string(),
});
export type CompanySuggestion = z.infer<typeof CompanySuggestion>;

export const ImportCounts = z.object({
  rows: z.number(),
  new: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  newCompanies: z.number(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

export const ImportPreview = z.object({
  importId: ImportId,
  fileName: z.string(),
  source: z.literal('linkedin'),
  counts: ImportCounts,
  /** The newest connection in the file. */
  newestConnectionOn: LocalDate.nullable(),
  /** Things worth knowing before the import: an older export than the last one, a guessed encoding. */
  warnings: z.array(z.string()),
  /** The first 200 of each. */
  added: z.array(PlannedChange),
  changed: z.array(PlannedChange),
  rejected: z.array(RowReject),
  merges: z.array(CompanyMatch),
  suggestions: z.array(CompanySuggestion),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const transferMethods = {
  'import.preview': query(
    'Read a LinkedIn Connections.csv and say what importing it would do. Writes nothing.',
    z.object({
      fileName: z.string().trim().min(1).max(255),
      /** The file's bytes, base64. */
      content: z.base64().max(100_000_000),
      /** Show progress and allow cancelling under this id. */
      jobId: JobId.optional(),
    }),
    ImportPreview,
  ),
  'import.commit': command(
    'Do what the preview said, in one transaction.',
    z.object({
      importId: ImportId,
      /** Suggestions to merge. */
      accept: z.array(z.string()).default([]),
      jobId: JobId.optional(),
    }),
    z.object({ batch: BatchId.nullable(), counts: ImportCounts }),
  ),
  'import.rejects': query(
    'The rejected rows as a CSV file, with line and reason.',
    z.object({ importId: ImportId }),
    z.object({ fileName: z.string(), csv: z.string() }),
  ),
  'import.discard': command('Forget a preview.', z.object({ importId: ImportId }), z.object({})),
  'job.cancel': command(
    'Stop a running job; what it had written is rolled back.',
    z.object({ jobId: JobId }),
    z.object({ cancelled: z.boolean() }),
  ),
};
