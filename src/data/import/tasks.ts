import type {
  BatchId,
  EventPayload,
  ImportCounts,
  ImportPreview,
  Instant,
  KithErrorShape,
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
}

/** What the import's thread is asked, by kind, and answers. Everything is plain data. */
export interface ImportTasks {
  preview: {
    input: ImportSource;
    output: {
      readonly preview: Omit<ImportPreview, 'importId'>;
      /** By the suggestion's id. */
      readonly suggested: ReadonlyMap<string, SuggestedPair>;
    };
  };
  commit: {
    input: ImportSource & { readonly now: Instant; readonly accepted: readonly SuggestedPair[] };
    output: { readonly batch: BatchId | null; readonly counts: ImportCounts };
  };
  rejects: { input: ImportSource; output: { readonly fileName: string; readonly csv: string } };
}
export type ImportTaskName = keyof ImportTasks;
export type ImportTask = {
  [K in ImportTaskName]: { readonly kind: K; readonly input: ImportTasks[K]['input'] };
}[ImportTaskName];

/** What the thread is started with. `stop` holds one number: not zero once the work is to be given up. */
export interface ImportThread {
  readonly task: ImportTask;
  readonly stop: Int32Array<SharedArrayBuffer>;
}

/** An error as it crosses the threads: cloning would lose what tells errors apart. */
export type CarriedError =
  | { readonly kith: KithErrorShape }
  | { readonly message: string; readonly code: string | null };

export type ImportMessage =
  | { readonly type: 'progress'; readonly progress: Omit<EventPayload<'job.progress'>, 'jobId'> }
  | { readonly type: 'result'; readonly result: unknown }
  | { readonly type: 'error'; readonly error: CarriedError };
