import { shared } from '../thread/shared.ts';

/** About what a piece holds, in bytes: quickly copied, packed and sent. A multiple of three, so that base64 needs no filling. */
const PIECE = 3 * 2 ** 18;

/**
 * A file in pieces, so that a big one is never in memory as one text, nor handed from one thread to another as one. The
 * pieces are in memory that threads share; of a text each is whole characters.
 */
export class Pieces {
  readonly #pieces: Uint8Array[] = [];
  #parts: string[] = [];
  #size = 0;

  /** A text, or a part of one. */
  add(text: string): void {
    this.#parts.push(text);
    this.#size += text.length;
    if (this.#size >= PIECE) this.#flush();
  }

  addBytes(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; from += PIECE) this.#keep(bytes.subarray(from, from + PIECE));
  }

  /** All of it, at least one piece. */
  end(): readonly Uint8Array[] {
    if (this.#parts.length > 0) this.#flush();
    if (this.#pieces.length === 0) this.#keep(new Uint8Array());
    return this.#pieces;
  }

  #flush(): void {
    this.#keep(Buffer.from(this.#parts.join('')));
    this.#parts = [];
    this.#size = 0;
  }

  #keep(bytes: Uint8Array): void {
    this.#pieces.push(shared(bytes));
  }
}
