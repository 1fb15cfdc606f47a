/** Octets of a name: file systems take 255, archives' folders and endings need some of them. */
const LONGEST = 120;

/**
 * A text as part of a file's name that every system takes: no separators, nothing Windows forbids, no dots or spaces
 * at its ends, not too long. Empty for a text of which nothing is left.
 */
export function safeFileName(text: string): string {
  const plain = text.normalize('NFC').replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ');
  let name = '';
  let octets = 0;
  for (const character of plain.replace(/\s+/g, ' ').trim()) {
    octets += Buffer.byteLength(character);
    if (octets > LONGEST) break;
    name += character;
  }
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

/** Tells apart names that are the same to a system that does not tell cases: the second gets ` (2)`. */
export class FileNames {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  unique(name: string): string {
    const key = name.toLowerCase();
    let next = this.#next.get(key) ?? 1;
    let candidate: string;
    do {
      candidate = next === 1 ? name : `${name} (${next})`;
      next += 1;
    } while (this.#taken.has(candidate.toLowerCase()));
    this.#next.set(key, next);
    this.#taken.add(candidate.toLowerCase());
    return candidate;
  }
}
