import type { CompanyId, CompanyRef, PersonRef } from '../../contract/index.ts';
import { companyForm } from '../company-name.ts';
import { fold } from '../text.ts';

export interface KnownPerson {
  readonly ref: PersonRef;
  /** Where they are now. */
  readonly company: string | null;
  /** Where they are or were. */
  readonly employers: readonly CompanyId[];
}

/** Whom and what names in a line may mean. */
export interface Known {
  /** People whose name has all these words, in any order; of one word, those it is the first name of if there are any. */
  people(name: string): readonly KnownPerson[];
  companies(name: string): readonly CompanyRef[];
}

interface Entry extends KnownPerson {
  readonly words: readonly string[];
}

/** Written without spaces: whole names are words of their own too. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Names by their words. Filled step by step, so that a big book can be taken in slices. */
export class KnownNames implements Known {
  readonly #people = new Map<string, Entry[]>();
  readonly #companies = new Map<string, CompanyRef[]>();

  addPerson(person: KnownPerson): void {
    const words = wordsOf(person.ref.name);
    const entry = { ...person, words };
    const joined = UNSPACED.test(person.ref.name) ? [words.join('')] : [];
    for (const word of new Set([...words, ...joined])) {
      const bearers = this.#people.get(word);
      if (bearers) bearers.push(entry);
      else this.#people.set(word, [entry]);
    }
  }

  /** Adds a company by one of its names. */
  addCompany(name: string, company: CompanyRef): void {
    const form = companyForm(name);
    if (form === '') return;
    const bearers = this.#companies.get(form);
    if (!bearers) this.#companies.set(form, [company]);
    else if (!bearers.some(({ id }) => id === company.id)) bearers.push(company);
  }

  people(name: string): readonly KnownPerson[] {
    const words = wordsOf(name);
    const [first] = words;
    if (first === undefined) return [];
    const bearers = words.map((word) => this.#people.get(word) ?? []).reduce((a, b) => (b.length < a.length ? b : a));
    if (words.length === 1) {
      const byFirst = bearers.filter((entry) => entry.words[0] === first);
      return byFirst.length ? byFirst : bearers;
    }
    return bearers.filter((entry) => words.every((word) => entry.words.includes(word)));
  }

  companies(name: string): readonly CompanyRef[] {
    const form = companyForm(name);
    return form === '' ? [] : (this.#companies.get(form) ?? []);
  }
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/**
 * The one person meant, or null when that is not certain. A whole name is, even of somebody who was not at
 * the company yet; a first name is with one bearer, and a company named beside it must be theirs.
 *
 * @param companies the company named beside the person; null when none was
 */
export function choosePerson(
  name: string,
  matches: readonly KnownPerson[],
  companies: readonly CompanyRef[] | null,
): KnownPerson | null {
  const words = wordsOf(name);
  const whole = words.length > 1;
  const wanted = words.toSorted().join(' ');
  const exact = whole ? matches.filter(({ ref }) => wordsOf(ref.name).toSorted().join(' ') === wanted) : [];
  const pool = exact.length ? exact : matches;
  const only = (people: readonly KnownPerson[]) => (people.length === 1 ? (people[0] ?? null) : null);
  if (companies === null) return only(pool);
  const there = pool.filter(({ employers }) => companies.some(({ id }) => employers.includes(id)));
  if (there.length) return only(there);
  return whole ? only(pool) : null;
}
