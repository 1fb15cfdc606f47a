import { companyForm } from './company-name.ts';
import { GENERIC_WORDS } from './company-words.ts';

/** Shorter names differ in one letter without being misspelt. */
const SHORTEST_MISSPELT = 6;

/** Why two names may be one company's. */
type Doubtful =
  | { readonly kind: 'leading_the' | 'spaces' | 'one_letter' | 'swapped_letters' }
  | { readonly kind: 'parentheses' | 'added_word' | 'added_domain'; readonly word: string };

interface Reason {
  readonly what: Doubtful;
  /** In English, as the preview of an import says it. */
  readonly reason: string;
}
interface Shortening extends Reason {
  readonly form: string;
}
interface Known<Key> {
  readonly key: Key;
  readonly name: string;
  readonly squashed: string;
}
export interface Doubt<Key> extends Reason {
  readonly key: Key;
  /** The name of it that is alike; it may have several. */
  readonly name: string;
}

/**
 * Finds companies whose names are so alike that they may be one though their normal forms differ: a leading
 * `The`, an abbreviation in parentheses, a generic word or country added, one letter, or spaces.
 */
export class CompanyDoubts<Key> {
  readonly #byForm = new Map<string, Known<Key>[]>();
  readonly #byShortening = new Map<string, (Known<Key> & Reason)[]>();
  readonly #byTraces = new Map<string, Known<Key>[]>();

  /** Makes a company findable by one of its names. */
  add(key: Key, name: string): void {
    const form = companyForm(name);
    const known = { key, name, squashed: squash(form) };
    append(this.#byForm, form, known);
    for (const { form: shorter, ...reason } of shortenings(name, form))
      append(this.#byShortening, shorter, { ...known, ...reason });
    for (const trace of traces(known.squashed)) append(this.#byTraces, trace, known);
  }

  /** Companies that may be the one named, each once, the surest reason first; not those of the same normal form. */
  find(name: string): Doubt<Key>[] {
    const form = companyForm(name);
    const found = new Map<Key, Doubt<Key>>();
    const same = new Set(this.#byForm.get(form)?.map(({ key }) => key));
    const note = (known: Known<Key>, { what, reason }: Reason) => {
      if (!same.has(known.key) && !found.has(known.key))
        found.set(known.key, { key: known.key, name: known.name, what, reason });
    };
    for (const shortening of shortenings(name, form))
      for (const known of this.#byForm.get(shortening.form) ?? []) note(known, shortening);
    for (const known of this.#byShortening.get(form) ?? []) note(known, known);
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
  const add = (shorter: string, what: Doubtful, reason: string) => {
    if (shorter && shorter !== form) found.push({ form: shorter, what, reason });
  };
  if (form.startsWith('the ')) add(form.slice(4), { kind: 'leading_the' }, 'Only a leading “The” tells them apart');
  const [, outside = '', inside = ''] = /^(.+?)\s*[([（]([^)\]）]{2,})[)\]）]\s*$/u.exec(name.trim()) ?? [];
  if (inside) {
    const what = { kind: 'parentheses', word: inside.trim() } as const;
    add(companyForm(outside), what, `One has “${inside.trim()}” in parentheses`);
    add(companyForm(inside), what, `“${inside.trim()}” stands in parentheses, as abbreviations do`);
  }
  const tokens = form.split(' ');
  const last = tokens.at(-1) ?? '';
  if (tokens.length > 1 && GENERIC_WORDS.has(last)) {
    const rest = tokens.slice(0, tokens.at(-2) === 'and' ? -2 : -1).join(' ');
    const word = last === 'co' ? 'Company' : capital(last);
    if (rest !== 'the') add(rest, { kind: 'added_word', word }, `One has “${word}” added`);
  }
  const domain = /^(\S+)\.(com|io|ai|net|org|co|app|dev)$/i.exec(name.trim());
  if (domain)
    add(companyForm(domain[1] ?? ''), { kind: 'added_domain', word: `.${domain[2]}` }, `One has “.${domain[2]}” added`);
  return found;
}

/** A word and the word without each of its letters: two words one edit apart share one of them. */
function traces(squashed: string): Set<string> {
  if (squashed.length < SHORTEST_MISSPELT - 1) return new Set();
  const all = new Set([squashed]);
  for (let at = 0; at < squashed.length; at += 1) all.add(squashed.slice(0, at) + squashed.slice(at + 1));
  return all;
}

function nearness(a: string, b: string): Reason | null {
  if (a === b) return { what: { kind: 'spaces' }, reason: 'The same but for spaces' };
  if (Math.max(a.length, b.length) < SHORTEST_MISSPELT || Math.abs(a.length - b.length) > 1) return null;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const differing = [a.slice(start, a.length - end), b.slice(start, b.length - end)] as const;
  // Numbered or lettered names differ on purpose.
  if (differing.some((part) => /\d/.test(part))) return null;
  const [one, other] = differing;
  if (one.length <= 1 && other.length <= 1) return { what: { kind: 'one_letter' }, reason: 'One letter apart' };
  return one.length === 2 && one[0] === other[1] && one[1] === other[0]
    ? { what: { kind: 'swapped_letters' }, reason: 'Two letters swapped' }
    : null;
}

const squash = (form: string): string => form.replaceAll(' ', '');
const capital = (word: string): string =>
  word.length < 4 ? word.toUpperCase() : word[0]?.toUpperCase() + word.slice(1);

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
