import type { DrawnData } from './graph.ts';
import type { Answer, FontFile, Order, Wanted } from './messages.ts';
import type { MapData, MapLook, MapTheme } from './types.ts';

interface Listeners {
  /** Of territories, map units; once after each `setData`. */
  readonly outlines: (outlines: readonly Float32Array[]) => void;
  /** Letters look different from now on. */
  readonly fonts: () => void;
  /** Why nothing can be drawn; null when it can again. */
  readonly trouble: (message: string | null) => void;
}

interface Waiting {
  readonly for: 'page' | 'file';
  readonly resolve: (result: ImageBitmap | Blob) => void;
  readonly reject: (error: Error) => void;
}

/** The drawing thread as the page sees it. */
export class Draughtsman {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: Listeners;
  #lastId = 0;
  #isInTrouble = false;

  constructor(listeners: Listeners) {
    this.#listeners = listeners;
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'map' });
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#hear(data);
    this.#worker.onerror = (event) => this.#fail(event.message || 'the drawing thread did not start');
    this.#worker.onmessageerror = () => this.#fail('an answer of the drawing thread could not be read');
  }

  setFonts(files: readonly FontFile[]): void {
    this.#post(
      { type: 'fonts', files },
      files.map(({ bytes }) => bytes),
    );
  }

  setData({ people: _ids, companies: _companies, ...data }: MapData): void {
    this.#post({ type: 'data', data: data satisfies DrawnData });
  }

  setLook(look: MapLook): void {
    this.#post({ type: 'look', look });
  }

  setTheme(theme: MapTheme): void {
    this.#post({ type: 'theme', theme });
  }

  /** @throws Error when it could not be drawn; also told to the listener */
  draw(wanted: Wanted): Promise<ImageBitmap> {
    return this.#ask('page', (id) => ({ type: 'draw', id, wanted })) as Promise<ImageBitmap>;
  }

  /** @throws Error when it could not be drawn */
  save(kind: 'png' | 'svg', wanted: Wanted): Promise<Blob> {
    return this.#ask('file', (id) => ({ type: 'save', id, kind, wanted })) as Promise<Blob>;
  }

  /** Ends the thread; what was asked for and not answered is rejected. */
  end(): void {
    this.#worker.terminate();
    this.#rejectAll(new Error('the map was closed'));
  }

  #ask(whither: Waiting['for'], order: (id: number) => Order): Promise<ImageBitmap | Blob> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { for: whither, resolve, reject });
      this.#post(order(id));
    });
  }

  #post(order: Order, moved: Transferable[] = []): void {
    this.#worker.postMessage(order, moved);
  }

  #hear(answer: Answer): void {
    if (answer.type === 'outlines') this.#listeners.outlines(answer.outlines);
    else if (answer.type === 'fonts') this.#listeners.fonts();
    else if (answer.type === 'picture') {
      this.#settle(answer.id)?.resolve(answer.bitmap);
      this.#tell(null);
    } else if (answer.type === 'saved') this.#settle(answer.id)?.resolve(answer.file);
    else if (answer.type === 'trouble') {
      const waiting = answer.id === null ? undefined : this.#settle(answer.id);
      waiting?.reject(new Error(answer.message));
      // Who wanted a file tells that there is none; the map itself can be drawn.
      if (waiting?.for !== 'file') this.#tell(answer.message);
    }
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  #fail(message: string): void {
    this.#rejectAll(new Error(message));
    this.#tell(message);
  }

  #tell(trouble: string | null): void {
    if (trouble === null && !this.#isInTrouble) return;
    this.#isInTrouble = trouble !== null;
    this.#listeners.trouble(trouble);
  }

  #rejectAll(error: Error): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}
