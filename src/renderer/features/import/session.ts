import type {
  BatchId,
  EventPayload,
  ImportCounts,
  ImportPreview,
  KithErrorShape,
  MethodInput,
} from '../../../contract/index.ts';
import { CallError, toCallError } from '../../transport/errors.ts';
import type { Client } from '../../transport/types.ts';
import { type FileRefusal, refuseFile } from './fileCheck.ts';
import { noSteering, type Steering, steeringInput } from './steering.ts';

type JobId = NonNullable<MethodInput<'import.commit'>['jobId']>;
export type Progress = EventPayload<'job.progress'>;

/** What went wrong with the last attempt. */
export type Trouble =
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'unread'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'error'; readonly error: CallError };

export type ImportState =
  | { readonly step: 'idle'; readonly trouble: Trouble | null }
  | { readonly step: 'reading'; readonly fileName: string; readonly jobId: JobId; readonly progress: Progress | null }
  | {
      readonly step: 'preview';
      readonly preview: ImportPreview;
      readonly steering: Steering;
      readonly trouble: Trouble | null;
    }
  | {
      readonly step: 'committing';
      readonly preview: ImportPreview;
      readonly steering: Steering;
      readonly jobId: JobId;
      readonly progress: Progress | null;
    }
  | {
      readonly step: 'done';
      readonly preview: ImportPreview;
      readonly counts: ImportCounts;
      readonly batch: BatchId | null;
      /** It was cancelled when all was written already. */
      readonly tooLate: boolean;
      readonly undo: 'possible' | 'running' | 'done';
      readonly trouble: Trouble | null;
    };

type Mapping = NonNullable<MethodInput<'import.preview'>['mapping']>;

/** A file as the browser hands it over. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  /** The bytes, base64; rejects when the file cannot be read. */
  readonly read: () => Promise<string>;
}

const idle: ImportState = { step: 'idle', trouble: null };

function troubleOf(thrown: unknown): Trouble {
  const error = toCallError(thrown);
  return error.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'error', error };
}

/**
 * One import from choosing the file to undoing it. It lives as long as the window, so that leaving the
 * page neither stops an import nor forgets a preview.
 */
export class ImportSession {
  readonly #client: Client;
  readonly #listeners = new Set<() => void>();
  #state: ImportState = idle;
  /** The file last read, to be looked at again when the user says what its columns are. */
  #file: { readonly fileName: string; readonly content: string } | null = null;

  /** The job last cancelled. */
  #cancelled: JobId | null = null;

  constructor(client: Client) {
    this.#client = client;
  }

  readonly getState = (): ImportState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the file and asks what importing it would do. */
  async choose(file: ChosenFile): Promise<void> {
    this.reset();
    // An import under way is not left for another file.
    if (this.#state.step !== 'idle') return;
    const refusal = refuseFile(file);
    if (refusal) return this.#set({ step: 'idle', trouble: { kind: 'refused', refusal } });
    const jobId = crypto.randomUUID() as JobId;
    this.#set({ step: 'reading', fileName: file.name, jobId, progress: null });
    const content = await file.read().catch(() => null);
    if (!this.#runs(jobId)) return;
    if (content === null) return this.#set({ step: 'idle', trouble: { kind: 'unread', name: file.name } });
    this.#file = { fileName: file.name, content };
    await this.#look(this.#file, jobId, null);
  }

  /** Looks at the same table again, with other columns. */
  async remap(mapping: Mapping): Promise<void> {
    const file = this.#file;
    const state = this.#state;
    if (state.step !== 'preview' || !file) return;
    void this.#client.call('import.discard', { importId: state.preview.importId }).catch(() => undefined);
    const jobId = crypto.randomUUID() as JobId;
    this.#set({ step: 'reading', fileName: file.fileName, jobId, progress: null });
    await this.#look(file, jobId, mapping);
  }

  async #look(file: { fileName: string; content: string }, jobId: JobId, mapping: Mapping | null): Promise<void> {
    try {
      const preview = await this.#watched(jobId, () =>
        this.#client.call('import.preview', { ...file, jobId, ...(mapping && { mapping }) }),
      );
      if (this.#runs(jobId)) this.#set({ step: 'preview', preview, steering: noSteering, trouble: null });
    } catch (thrown) {
      if (this.#runs(jobId)) this.#set({ step: 'idle', trouble: troubleOf(thrown) });
    }
  }

  /** Says something of single rows, companies or people of the preview. */
  steer(change: (steering: Steering) => Steering): void {
    if (this.#state.step === 'preview') this.#set({ ...this.#state, steering: change(this.#state.steering) });
  }

  async commit(): Promise<void> {
    if (this.#state.step !== 'preview') return;
    const { preview, steering } = this.#state;
    const jobId = crypto.randomUUID() as JobId;
    this.#set({ step: 'committing', preview, steering, jobId, progress: null });
    try {
      const { batch, counts } = await this.#watched(jobId, () =>
        this.#client.call('import.commit', { importId: preview.importId, ...steeringInput(steering), jobId }),
      );
      const tooLate = batch !== null && this.#cancelled === jobId;
      this.#set({ step: 'done', preview, counts, batch, tooLate, undo: 'possible', trouble: null });
    } catch (thrown) {
      this.#set({ step: 'preview', preview, steering, trouble: troubleOf(thrown) });
    }
  }

  /** Asks the running job to stop; what it had written is rolled back. */
  async cancel(): Promise<void> {
    const state = this.#state;
    if (state.step !== 'reading' && state.step !== 'committing') return;
    if (state.step === 'reading') this.#set({ step: 'idle', trouble: { kind: 'cancelled' } });
    this.#cancelled = state.jobId;
    // A job that has ended meanwhile answers with its result, which is then shown, with the word that it was too late.
    await this.#client.call('job.cancel', { jobId: state.jobId }).catch(() => undefined);
  }

  async undo(): Promise<void> {
    const state = this.#state;
    if (state.step !== 'done' || !state.batch || state.undo !== 'possible') return;
    this.#set({ ...state, undo: 'running', trouble: null });
    try {
      await this.#client.call('journal.undo', { batch: state.batch });
      this.#set({ ...state, undo: 'done', trouble: null });
    } catch (thrown) {
      this.#set({ ...state, undo: 'possible', trouble: troubleOf(thrown) });
    }
  }

  /** What was rejected, as a file; its bytes are base64. */
  rejects(): Promise<{ fileName: string; content: string }> {
    const state = this.#state;
    if (!('preview' in state)) throw new CallError(noPreview);
    return this.#client.call('import.rejects', { importId: state.preview.importId });
  }

  /** Back to choosing a file; a preview is forgotten. */
  reset(): void {
    const state = this.#state;
    if (state.step === 'committing' || (state.step === 'done' && state.undo === 'running')) return;
    if ('preview' in state) {
      void this.#client.call('import.discard', { importId: state.preview.importId }).catch(() => undefined);
    }
    this.#file = null;
    this.#set(idle);
  }

  #runs(jobId: JobId): boolean {
    return 'jobId' in this.#state && this.#state.jobId === jobId;
  }

  async #watched<T>(jobId: JobId, work: () => Promise<T>): Promise<T> {
    const stop = this.#client.on('job.progress', (progress) => {
      if (progress.jobId === jobId && 'jobId' in this.#state && this.#runs(jobId))
        this.#set({ ...this.#state, progress });
    });
    try {
      return await work();
    } finally {
      stop();
    }
  }

  #set(state: ImportState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

const noPreview: KithErrorShape = { code: 'not_found', message: 'There is no preview.' };
