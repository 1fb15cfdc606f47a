/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const FREE = 0;
const PART = 1;
const GLUE = 2;
/** Stands for what is understood already; no date and no name has it. */
const BLANK = '#';

/** A captured line, and which of its letters are understood. */
export class Line {
  readonly text: string;
  readonly #claims: Uint8Array;

  constructor(text: string) {
    this.text = text;
    this.#claims = new Uint8Array(text.length);
  }

  /** Marks a stretch as a part that was understood. */
  claim({ start, end }: Span): void {
    this.#claims.fill(PART, start, end);
  }

  /** Marks what only joins parts: `with`, commas, brackets. What is claimed stays so. */
  join({ start, end }: Span): void {
    for (let at = start; at < end; at += 1) if (this.#claims[at] === FREE) this.#claims[at] = GLUE;
  }

  isFree({ start, end }: Span): boolean {
    for (let at = start; at < end; at += 1) if (this.#claims[at] !== FREE) return false;
    return true;
  }

  /** The text, of the same length, with what is understood blanked out. */
  get rest(): string {
    let rest = '';
    for (const { start, end, free } of this.#runs())
      rest += free ? this.text.slice(start, end) : BLANK.repeat(end - start);
    return rest;
  }

  /** The stretches that nobody claimed. */
  get left(): Span[] {
    return [...this.#runs()].filter(({ free }) => free);
  }

  *#runs(): Generator<Span & { free: boolean }> {
    for (let start = 0; start < this.text.length; ) {
      const free = this.#claims[start] === FREE;
      let end = start + 1;
      while (end < this.text.length && (this.#claims[end] === FREE) === free) end += 1;
      yield { start, end, free };
      start = end;
    }
  }
}

/** Where a sticky pattern matches at `at`, or null. */
export function matchAt(text: string, pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
