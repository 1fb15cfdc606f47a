export type SaveState = 'idle' | 'dirty' | 'saving' | 'saved' | 'failed';

interface AutosaverOptions<T> {
  /** Writes the value; rejects or answers false when it could not. */
  readonly save: (value: T) => Promise<boolean>;
  readonly onState?: (state: SaveState) => void;
  /** Quiet time after the last change before it is saved, ms. */
  readonly wait?: number;
  /** Longest time a change stays unsaved while more changes come, ms. */
  readonly longest?: number;
}

/**
 * Saves a value as it is typed: after a pause, at the latest after a while, and at once on `flush`.
 * Saves never overlap; a value that could not be saved stays pending and is tried again with the next
 * change or flush.
 */
export class Autosaver<T> {
  readonly #options: AutosaverOptions<T>;
  #pending: { readonly value: T } | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirtySince = 0;

  constructor(options: AutosaverOptions<T>) {
    this.#options = options;
  }

  /** True while a change is not yet written. */
  get unsaved(): boolean {
    return this.#pending !== null || this.#running !== null;
  }

  /** Takes over the latest value, to be saved soon. */
  change(value: T): void {
    const { wait = 600, longest = 3000 } = this.#options;
    if (!this.#pending) this.#dirtySince = Date.now();
    this.#pending = { value };
    this.#options.onState?.('dirty');
    clearTimeout(this.#timer);
    const left = longest - (Date.now() - this.#dirtySince);
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(wait, left)));
  }

  /** Saves what is pending now; resolves when everything up to this call is written or has failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running) return this.#pending ? this.#running.then(() => this.flush()) : this.#running;
    if (!this.#pending) return Promise.resolve();
    this.#running = this.#write().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #write(): Promise<void> {
    const taken = this.#pending;
    if (!taken) return;
    this.#pending = null;
    this.#options.onState?.('saving');
    const saved = await this.#options.save(taken.value).catch(() => false);
    // A change that came meanwhile is newer than what failed.
    if (!saved) this.#pending ??= taken;
    this.#options.onState?.(saved ? (this.#pending ? 'dirty' : 'saved') : 'failed');
  }
}
