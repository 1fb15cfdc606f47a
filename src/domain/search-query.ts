import { editDistance, slipsAllowed } from './edit-distance.ts';
import { compounds, letters, type Part, wordTerms } from './search-text.ts';

/** One term to be found; `prefix` lets it be the beginning of one. */
export interface Atom {
  readonly term: string;
  readonly prefix: boolean;
  /** Slips (see `editDistance`) that a loose search forgives. */
  readonly slips: number;
}
/** All of its atoms together stand for one word of the query. */
export type Reading = readonly Atom[];
/** One word of the query: any of its readings will do. */
export type Slot = readonly Reading[];
/** What was typed; a document must have every slot. Empty when nothing in it can be found. */
export interface SearchQuery {
  readonly slots: readonly Slot[];
}

/** Words beyond these are not looked at. */
const MAX_SLOTS = 16;

/** Understands what was typed. The last word may be the beginning of one. */
export function parseQuery(text: string): SearchQuery {
  const slots: Slot[] = [];
  const seen = new Set<string>();
  const words = [...compounds(text)].slice(0, MAX_SLOTS);
  for (const [index, word] of words.entries()) {
    const last = index === words.length - 1;
    const readings: Reading[] = word.joined.map((term) => [atom(term, last)]);
    if (!word.signed) readings.push(...readParts(word.parts, last));
    const slot = readings.filter((reading) => reading.length > 0);
    const key = JSON.stringify(slot);
    if (slot.length === 0 || seen.has(key)) continue;
    seen.add(key);
    slots.push(slot);
  }
  return { slots };
}

/** The parts of one word, all of them; twice when a part can be spelt in two ways. */
function readParts(parts: readonly Part[], last: boolean): Reading[] {
  const spellings = parts.map((part, index) => readPart(part, last && index === parts.length - 1));
  const plain = spellings.flatMap((ways) => ways[0] ?? []);
  const spelt = spellings.flatMap((ways) => ways[1] ?? ways[0] ?? []);
  return spellings.some((ways) => ways.length > 1) ? [plain, spelt] : [plain];
}

function readPart(part: Part, last: boolean): Atom[][] {
  if (!part.unspaced) return wordTerms(part.text).map((term) => [atom(term, last)]);
  const run = letters(part.text);
  // One letter alone is the beginning of some pair, wherever it stands.
  if (run.length === 1) return [run.map(({ folded }) => ({ term: folded, prefix: true, slips: 0 }))];
  return [run.slice(1).map(({ folded }, i) => ({ term: run[i]!.folded + folded, prefix: false, slips: 0 }))];
}

const atom = (term: string, prefix: boolean): Atom => ({
  term,
  prefix,
  slips: /\p{N}/u.test(term) ? 0 : slipsAllowed(term.length),
});

/** Words with two neighbouring letters swapped back, which a search by edit distance counts as two slips. */
export function transposed(term: string): string[] {
  const variants = new Set<string>();
  for (let i = 0; i + 1 < term.length; i++) variants.add(term.slice(0, i) + term[i + 1] + term[i] + term.slice(i + 2));
  variants.delete(term);
  return [...variants];
}

/**
 * How well a term of a document fits an atom: 1 for the word itself, above 0.6 for one it begins (more the
 * less is missing), up to 0.5 for a slip when `loose`, 0 for no match.
 */
export function closeness(wanted: Atom, term: string, loose: boolean): number {
  if (term === wanted.term) return 1;
  if (wanted.prefix && term.startsWith(wanted.term)) return 0.6 + (0.3 * wanted.term.length) / term.length;
  if (!loose || wanted.slips === 0) return 0;
  const distance = editDistance(wanted.term, term, wanted.slips);
  if (distance <= wanted.slips) return distance === 1 ? 0.5 : 0.35;
  // "jhon" begins "johnson" once its letters are swapped back.
  if (wanted.prefix && transposed(wanted.term).some((variant) => term.startsWith(variant))) return 0.4;
  return 0;
}

/** Tells how terms fit a query, each pair worked out once. */
export class Matcher {
  readonly query: SearchQuery;
  readonly loose: boolean;
  readonly #atoms: readonly Atom[];
  readonly #best = new Map<string, { atom: Atom; closeness: number } | null>();
  readonly #known = new Map<Atom, Map<string, number>>();

  constructor(query: SearchQuery, loose: boolean) {
    this.query = query;
    this.loose = loose;
    this.#atoms = query.slots.flat(2);
  }

  closeness(wanted: Atom, term: string): number {
    const known = this.#known.get(wanted) ?? new Map<string, number>();
    const value = known.get(term) ?? closeness(wanted, term, this.loose);
    this.#known.set(wanted, known.set(term, value));
    return value;
  }

  /** The atom a term fits best, or null. */
  best(term: string): { readonly atom: Atom; readonly closeness: number } | null {
    const known = this.#best.get(term);
    if (known !== undefined) return known;
    let best: { atom: Atom; closeness: number } | null = null;
    for (const wanted of this.#atoms) {
      const value = closeness(wanted, term, this.loose);
      if (value > (best?.closeness ?? 0)) best = { atom: wanted, closeness: value };
    }
    this.#best.set(term, best);
    return best;
  }
}
