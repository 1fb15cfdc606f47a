import { editDistance, slipsAllowed } from './edit-distance.ts';
import { nicknamesOf } from './nicknames.ts';
import { initialsTerm, isInitials } from './search-terms.ts';
import { compounds, letters, type Part, wordTerms } from './search-text.ts';

/** One term to be found; `prefix` lets it be the beginning of one. */
export interface Atom {
  readonly term: string;
  readonly prefix: boolean;
  /** Slips (see `editDistance`) that a forgiving search forgives. */
  readonly slips: number;
  /** Looked for in names only: a nickname, initials. */
  readonly names?: true;
  /** Beside other words: in names, what it begins or its first letter alone will do where letters within would. */
  readonly beside?: true;
  /** How well it stands for what was typed, 0 to 1; 1 when not given. */
  readonly worth?: number;
}
/**
 * How much a search forgives: `strict` finds words and their beginnings; `inside` letters within a name too;
 * `slips` also words with slips.
 */
export type Leniency = 'strict' | 'inside' | 'slips';
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
/** A nickname counts less than what it stands for, initials likewise, both less than a beginning. */
const NICKNAME_WORTH = 0.55;
const INITIALS_WORTH = 0.5;
/** Latin, Greek and Cyrillic ones. */
const INITIALS = /^[a-z\u0370-\u052f]{2,4}$/;
const ONE_LETTER = /^[a-z]$/;
const DIGIT = /\p{N}/u;
/** A slip is forgiven where the word meant, or the one typed, has so many letters. */
export const SLIPPED_LETTERS = 4;
/** Fewer letters than this are inside of nearly every name. */
export const INSIDE_LETTERS = 3;

/** Understands what was typed. The last word may be the beginning of one. */
export function parseQuery(text: string): SearchQuery {
  const slots: Slot[] = [];
  const seen = new Set<string>();
  const words = [...compounds(text)].slice(0, MAX_SLOTS);
  for (const [index, word] of words.entries()) {
    const last = index === words.length - 1;
    const readings: Reading[] = word.joined.map((term) => [atom(term, last)]);
    if (!word.signed) readings.push(...readParts(word.parts, last));
    readings.push(...meantNames([...word.joined, ...(word.parts.length === 1 ? wordTerms(word.parts[0]!.text) : [])]));
    const slot = readings.filter((reading) => reading.length > 0);
    const key = slot.map((reading) => reading.map(({ term, prefix }) => (prefix ? `${term}*` : term)).join('+')).join();
    if (slot.length === 0 || seen.has(key)) continue;
    seen.add(key);
    slots.push(slot);
  }
  return { slots: slots.length > 1 ? slots.map(forgiving) : slots };
}

/**
 * Beside other words a short one may have lost a letter ("jon smith"), initials may be some of a name's ("jm silva"), and
 * a given name may be cut short here ("nandi raghunathan") or there (J. Smith by "john smith").
 */
const forgiving = (slot: Slot): Slot =>
  slot.map((reading) =>
    reading.map((one) => {
      if (one.names) return isInitials(one.term) ? { ...one, prefix: true } : one;
      return {
        ...one,
        ...(LOST_LETTER.test(one.term) && { slips: 1 }),
        ...(CUT_SHORT.test(one.term) && { beside: true }),
      };
    }),
  );
const LOST_LETTER = /^\p{L}{3}$/u;
const CUT_SHORT = /^\p{L}{3,}$/u;

/** Whom a word may mean besides: Robert by "bob", Jane Smith by "js". */
function meantNames(terms: readonly string[]): Reading[] {
  const named = (term: string, worth: number): Reading => [{ term, prefix: false, slips: 0, names: true, worth }];
  return terms.flatMap((term) => [
    ...[...nicknamesOf(term)].map((name) => named(name, NICKNAME_WORTH)),
    ...(INITIALS.test(term) ? [named(initialsTerm(term), INITIALS_WORTH)] : []),
  ]);
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

/** One letter alone is the beginning of a name, wherever it stands: "j smith". */
const atom = (term: string, prefix: boolean): Atom => ({
  term,
  prefix: prefix || ONE_LETTER.test(term),
  slips: DIGIT.test(term) ? 0 : slipsAllowed(term.length),
});

/** Words with two neighbouring letters swapped back, which a search by edit distance counts as two slips. */
export function transposed(term: string): string[] {
  const variants = new Set<string>();
  for (let i = 0; i + 1 < term.length; i++) variants.add(term.slice(0, i) + term[i + 1] + term[i] + term.slice(i + 2));
  variants.delete(term);
  return [...variants];
}

/** How well a longer term fits the beginning of it that is wanted; both in letters. */
export const begunCloseness = (wanted: number, whole: number): number => 0.6 + (0.3 * wanted) / whole;
/** How well a name fits letters within it, which are the likelier meant the earlier they stand there. */
export const insideCloseness = (at: number): number => 0.5 + 0.09 / (1 + Math.max(0, at - 1));
/** "J. Smith" is found by "john smith", after all others. */
export const ONLY_LETTER = 0.3;
/** How well a term with slips fits. */
export const slipCloseness = (slips: number): number => (slips === 1 ? 0.5 : 0.35);
/** "jhon" begins "johnson" once its letters are swapped back. */
export const SWAPPED_BEGINNING = 0.4;

/**
 * How well a term of a document fits an atom: 1 for the word itself, above 0.6 for one it begins (more the
 * less is missing), less for one it is inside of or that has a slip, where those are forgiven; 0 for no match.
 *
 * @param inName whether the term is of a name
 */
export function closeness(wanted: Atom, term: string, leniency: Leniency, inName = true): number {
  if (wanted.names && !inName) return 0;
  return (wanted.worth ?? 1) * plainCloseness(wanted, term, leniency, inName);
}

function plainCloseness(wanted: Atom, term: string, leniency: Leniency, inName: boolean): number {
  const { length } = wanted.term;
  if (term === wanted.term) return 1;
  if (wanted.prefix && term.startsWith(wanted.term)) return begunCloseness(length, term.length);
  if (leniency === 'strict' || wanted.names) return 0;
  if (inName && wanted.beside && term === initialsTerm(wanted.term.slice(0, 1))) return ONLY_LETTER;
  if (inName && wanted.beside && term.startsWith(wanted.term)) return insideCloseness(0);
  const at = inName && length >= INSIDE_LETTERS ? term.indexOf(wanted.term, 1) : -1;
  if (at > 0) return insideCloseness(at);
  if (leniency === 'inside' || wanted.slips === 0) return 0;
  if (Math.max(length, term.length) < SLIPPED_LETTERS) return 0;
  const distance = editDistance(wanted.term, term, wanted.slips);
  if (distance <= wanted.slips) return slipCloseness(distance);
  if (wanted.prefix && transposed(wanted.term).some((variant) => term.startsWith(variant))) return SWAPPED_BEGINNING;
  return 0;
}

/** Tells how terms fit a query, each pair worked out once. */
export class Matcher {
  readonly query: SearchQuery;
  readonly leniency: Leniency;
  readonly #atoms: readonly Atom[];
  readonly #best = [new Map<string, Fit | null>(), new Map<string, Fit | null>()];

  constructor(query: SearchQuery, leniency: Leniency) {
    this.query = query;
    this.leniency = leniency;
    this.#atoms = query.slots.flat(2);
  }

  closeness(wanted: Atom, term: string, inName: boolean): number {
    return closeness(wanted, term, this.leniency, inName);
  }

  /** The atom a term fits best, or null. */
  best(term: string, inName: boolean): Fit | null {
    const knownOnes = this.#best[inName ? 1 : 0]!;
    const known = knownOnes.get(term);
    if (known !== undefined) return known;
    let best: Fit | null = null;
    for (const wanted of this.#atoms) {
      const value = this.closeness(wanted, term, inName);
      if (value > (best?.closeness ?? 0)) best = { atom: wanted, closeness: value };
    }
    knownOnes.set(term, best);
    return best;
  }
}

interface Fit {
  readonly atom: Atom;
  readonly closeness: number;
}
