import type {
  BatchId,
  ColumnRole,
  ImportChoice,
  ImportCounts,
  ImportPreview,
  Instant,
  LocalDate,
} from '../../contract/index.ts';
import type { SuggestedPair } from './companies.ts';

/** The file to import and the book to compare it with. */
export interface ImportSource {
  /** Of the book. */
  readonly path: string;
  readonly fileName: string;
  /** The file's bytes, base64. */
  readonly content: string;
  readonly today: LocalDate;
  /** Where the user is. */
  readonly timeZone: string;
  /** What the user says the columns of a table are; null is as remembered, or guessed. */
  readonly mapping: readonly (ColumnRole | null)[] | null;
  /** The file as the preview read it, packed; absent: it is read. */
  readonly read?: Uint8Array;
}

/** What the thread is asked about a file to import, by kind, and answers. Everything is plain data. */
export interface ImportTasks {
  preview: {
    input: ImportSource;
    output: {
      readonly preview: Omit<ImportPreview, 'importId'>;
      /** By the suggestion's id. */
      readonly suggested: ReadonlyMap<string, SuggestedPair>;
      /** What was read, packed, so that other threads need not read it again and the main one never unpacks it. */
      readonly read: Uint8Array;
    };
  };
  commit: {
    input: ImportSource & {
      readonly now: Instant;
      readonly accepted: readonly SuggestedPair[];
      readonly choices: readonly ImportChoice[];
      readonly people: readonly string[];
    };
    output: { readonly batch: BatchId | null; readonly counts: ImportCounts };
  };
  rejects: { input: ImportSource; output: { readonly fileName: string; readonly content: string } };
}
