import { companyForm } from './company-name.ts';
import { GENERIC_WORDS } from './company-words.ts';

/** Shorter names differ in one letter without being misspelt. */
const SHORTEST_MISSPELT = 6;

interface Shortening {
  readonly form: string;
  readonly reason: string;
}
interface Known<Key> {
  readonly key: Key;
  readonly name: string;
  readonly squashed: string;
}
export interface Doubt<Key> {
  readonly key: Key;
  /** The name of it that is alike; it may have several. */
  readonly name: string;
  readonly reason: string;
}

/**
 * Finds companies whose names are so alike that they may be one though their normal forms differ: a leading
 * `The`, an abbreviation in parentheses, a generic word or country added, one letter, or spaces.
 */
export class CompanyDoubts<Key> {
  readonly #byForm = new Map<string, Known<Key>[]>();
  readonly #byShortening = new Map<string, (Known<Key> & { readonly reason: string })[]>();
  readonly #byTraces = new Map<string, Known<Key>[]>();

  /** Makes a company findable by one of its names. */
  add(key: Key, name: string): void {
    const form = companyForm(name);
    const known = { key, name, squashed: squash(form) };
    append(this.#byForm, form, known);
    for (const { form: shorter, reason } of shortenings(name, form))
      append(this.#byShortening, shorter, { ...known, reason });
    for (const trace of traces(known.squashed)) append(this.#byTraces, trace, known);
  }

  /** Companies that may be the one named, each once, the surest reason first; not those of the same normal form. */
  find(name: string): Doubt<Key>[] {
    const form = companyForm(name);
    const found = new Map<Key, Doubt<Key>>();
    const same = new Set(this.#byForm.get(form)?.map(({ key }) => key));
    const note = (known: Known<Key>, reason: string) => {
      if (!same.has(known.key) && !found.has(known.key))
        found.set(known.key, { key: known.key, name: known.name, reason });
    };
    for (const { form: shorter, reason } of shortenings(name, form))
      for (const known of this.#byForm.get(shorter) ?? []) note(known, reason);
    for (const known of this.#byShortening.get(form) ?? []) note(known, known.reason);
    const squashed = squash(form);
    for (const trace of traces(squashed))
      for (const known of this.#byTraces.get(trace) ?? []) {
        const reason = nearness(squashed, known.squashed);
        if (reason) note(known, reason);
      }
    return [...found.values()];
  }
}

/** What is left of a name when a part is taken away that may or may not matter. */
function shortenings(name: string, form: string): Shortening[] {
  const found: Shortening[] = [];
  const add = (shorter: string, reason: string) => {
    if (shorter && shorter !== form) found.push({ form: shorter, reason });
  };
  if (form.startsWith('the ')) add(form.slice(4), 'Only a leading “The” tells them apart');
  const [, outside = '', inside = ''] = /^(.+?)\s*[([（]([^)\]）]{2,})[)\]）]\s*$/u.exec(name.trim()) ?? [];
  if (inside) {
    add(companyForm(outside), `One has “${inside.trim()}” in parentheses`);
    add(companyForm(inside), `“${inside.trim()}” stands in parentheses, as abbreviations do`);
  }
  const tokens = form.split(' ');
  const last = tokens.at(-1) ?? '';
  if (tokens.length > 1 && GENERIC_WORDS.has(last)) {
    const rest = tokens.slice(0, tokens.at(-2) === 'and' ? -2 : -1).join(' ');
    if (rest !== 'the') add(rest, `One has “${last === 'co' ? 'Company' : capital(last)}” added`);
  }
  const domain = /^(\S+)\.(com|io|ai|net|org|co|app|dev)$/i.exec(name.trim());
  if (domain) add(companyForm(domain[1] ?? ''), `One has “.${domain[2]}” added`);
  return found;
}

/** A word and the word without each of its letters: two words one edit apart share one of them. */
function traces(squashed: string): Set<string> {
  if (squashed.length < SHORTEST_MISSPELT - 1) return new Set();
  const all = new Set([squashed]);
  for (let at = 0; at < squashed.length; at += 1) all.add(squashed.slice(0, at) + squashed.slice(at + 1));
  return all;
}

function nearness(a: string, b: string): string | null {
  if (a === b) return 'The same but for spaces';
  if (Math.max(a.length, b.length) < SHORTEST_MISSPELT || Math.abs(a.length - b.length) > 1) return null;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const differing = [a.slice(start, a.length - end), b.slice(start, b.length - end)] as const;
  // Numbered or lettered names differ on purpose.
  if (differing.some((part) => /\d/.test(part))) return null;
  const [one, other] = differing;
  if (one.length <= 1 && other.length <= 1) return 'One letter apart';
  return one.length === 2 && one[0] === other[1] && one[1] === other[0] ? 'Two letters swapped' : null;
}

const squash = (form: string): string => form.replaceAll(' ', '');
const capital = (word: string): string =>
  word.length < 4 ? word.toUpperCase() : word[0]?.toUpperCase() + word.slice(1);

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
