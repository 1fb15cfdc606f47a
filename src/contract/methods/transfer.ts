import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { BatchId, CompanyId, ImportId, JobId, PersonId } from '../ids.ts';
import { command, query } from '../method.ts';

export const RowReject = z.object({
  /** Line of the file on which the row begins, counted from 1. */
  line: z.number(),
  reason: z.string(),
  /** The row's cells as they stand in the file. */
  cells: z.array(z.string()),
});
export type RowReject = z.infer<typeof RowReject>;

/** What a file is, by what is in it. `linkedin` is any file of LinkedIn's archive, or the archive itself. */
export const ImportFormat = z.enum([
  'linkedin',
  'vcard',
  'google_csv',
  'outlook_csv',
  'csv',
  'calendar',
  'monica',
  'mail',
]);
export type ImportFormat = z.infer<typeof ImportFormat>;

/** What a column of a table of contacts holds. */
export const ColumnRole = z.enum([
  'name',
  'givenName',
  'middleName',
  'familyName',
  'nickname',
  'email',
  'phone',
  'url',
  'company',
  'title',
  'city',
  'country',
  'location',
  'birthday',
  'birthYear',
  'birthMonth',
  'birthDay',
  'notes',
  'tags',
  'metOn',
  'howMet',
  'key',
]);
export type ColumnRole = z.infer<typeof ColumnRole>;

export const ImportField = z.enum([
  'name',
  'headline',
  'location',
  'howMet',
  'metOn',
  'birthday',
  'place',
  'role',
  'time',
]);
export type ImportField = z.infer<typeof ImportField>;

/** A field of which the file says something else than the book. */
export const FieldDifference = z.object({
  field: ImportField,
  mine: z.string().nullable(),
  theirs: z.string(),
  /** Whether the file's word is taken unless the user says otherwise; what the user wrote is kept. */
  take: z.boolean(),
});
export type FieldDifference = z.infer<typeof FieldDifference>;

export const PlannedChange = z.object({
  line: z.number(),
  name: z.string(),
  /** What happens, each in one phrase: 'new', 'Acme: Engineer → Globex: Lead', 'e-mail added'. */
  changes: z.array(z.string()),
  /** Names the row in `choices`; absent where there is nothing to choose. */
  row: z.string().optional(),
  differences: z.array(FieldDifference).optional(),
  /** What else of `changes` happens, whatever is chosen of the differences: a job, an e-mail. */
  also: z.array(z.string()).optional(),
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

/** A row that may be about somebody in the book; nothing is done unless the user says who it is. */
export const AmbiguousRow = z.object({
  row: z.string(),
  line: z.number(),
  name: z.string(),
  /** What the row says of the person, to tell them apart. */
  about: z.string(),
  candidates: z.array(
    z.object({
      personId: PersonId,
      name: z.string(),
      about: z.string(),
      /** 0 to 1. */
      score: z.number(),
      reason: z.string(),
    }),
  ),
});
export type AmbiguousRow = z.infer<typeof AmbiguousRow>;

/** Somebody a calendar, a mailbox or a message names who is not in the book; added only when asked for. */
export const SuggestedPerson = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  /** In how many meetings, mails or messages. */
  times: z.number(),
  lastOn: LocalDate,
});
export type SuggestedPerson = z.infer<typeof SuggestedPerson>;

export const ImportChoice = z.object({
  row: z.string(),
  /** Who an ambiguous row is about. Absent: left as it is. */
  person: z.union([z.literal('new'), PersonId]).optional(),
  /** Of which fields the file's word is taken, and of which the book's is kept. */
  take: z.array(ImportField).optional(),
  keep: z.array(ImportField).optional(),
});
export type ImportChoice = z.infer<typeof ImportChoice>;

export const ImportCounts = z.object({
  rows: z.number(),
  new: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  newCompanies: z.number(),
  /** People: rows that may be about somebody in the book. */
  ambiguous: z.number().default(0),
  interactions: z.number().default(0),
  interviews: z.number().default(0),
  /** The user's own jobs. */
  positions: z.number().default(0),
  opportunities: z.number().default(0),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

export const ImportPreview = z.object({
  importId: ImportId,
  fileName: z.string(),
  source: ImportFormat,
  counts: ImportCounts,
  /** The newest connection in the file. */
  newestConnectionOn: LocalDate.nullable(),
  /** Things worth knowing before the import: an older export than the last one, a guessed encoding. */
  warnings: z.array(z.string()),
  /** The first 200 of each; of those changed also the first 5,000 with something to decide, which come first. */
  added: z.array(PlannedChange),
  changed: z.array(PlannedChange),
  rejected: z.array(RowReject),
  merges: z.array(CompanyMatch),
  suggestions: z.array(CompanySuggestion),
  /** The first 5,000. */
  ambiguous: z.array(AmbiguousRow).default([]),
  /** Those met most often first; the first 200. */
  people: z.array(SuggestedPerson).default([]),
  /** What each column of a table is taken for, and its first rows; null for what is no table of contacts. */
  table: z
    .object({
      header: z.array(z.string()),
      mapping: z.array(ColumnRole.nullable()),
      sample: z.array(z.array(z.string())),
    })
    .nullable()
    .default(null),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const transferMethods = {
  'import.preview': query(
    'Read a file of contacts, meetings or mails and say what importing it would do. Writes nothing.',
    z.object({
      fileName: z.string().trim().min(1).max(255),
      /** The file's bytes, base64. */
      content: z.base64().max(100_000_000),
      /** What the columns of a table are, where the guess is wrong; remembered for tables with the same header. */
      mapping: z.array(ColumnRole.nullable()).max(1_000).optional(),
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
      /** What the user said of single rows. */
      choices: z.array(ImportChoice).max(100_000).default([]),
      /** Suggested people to add. */
      people: z.array(z.string()).max(100_000).default([]),
      jobId: JobId.optional(),
    }),
    z.object({ batch: BatchId.nullable(), counts: ImportCounts }),
  ),
  'import.rejects': query(
    'What was rejected, as a file of the same format with line and reason of each, to be mended and imported.',
    z.object({ importId: ImportId }),
    z.object({
      fileName: z.string(),
      /** The file's bytes, base64. */
      content: z.base64(),
    }),
  ),
  'import.discard': command('Forget a preview.', z.object({ importId: ImportId }), z.object({})),
  'job.cancel': command(
    'Stop a running job; what it had written is rolled back.',
    z.object({ jobId: JobId }),
    z.object({ cancelled: z.boolean() }),
  ),
};
