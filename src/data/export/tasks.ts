import type { BatchId, ExportFormat, Instant, LocalDate } from '../../contract/index.ts';
import type { Selection } from './selection.ts';

/** What the thread is asked about taking a book along and bringing it back, by kind, and answers. */
export interface ExportTasks {
  writeOut: {
    input: {
      /** Of the book. */
      readonly path: string;
      readonly format: Exclude<ExportFormat, 'ics'>;
      readonly confidential: boolean;
      /** Everything when left out. */
      readonly only?: Selection | undefined;
      readonly now: Instant;
      readonly today: LocalDate;
    };
    output: { readonly pieces: readonly Uint8Array[]; readonly encoding: 'utf8' | 'base64'; readonly leftOut: number };
  };
  readBack: {
    input: {
      readonly path: string;
      readonly fileName: string;
      /** The file's bytes, base64. */
      readonly content: string;
      readonly now: Instant;
    };
    output: { readonly batch: BatchId | null; readonly people: number; readonly records: number };
  };
}
