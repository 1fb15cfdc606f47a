import type { CountryCode } from 'libphonenumber-js/min';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { ContactKind } from '../../../contract/index.ts';
import { identityWords } from '../../../domain/identity-text.ts';
import { emailKey, profileSlug } from '../../../domain/linkedin/identity.ts';

/** Numbers that say which country they are of, before the country most of them are of is taken for the others. */
const ENOUGH = 500;

/** Brings addresses of all kinds to a form in which the same one is the same text. */
export class Norms {
  readonly #region: CountryCode | undefined;
  readonly #known = new Map<ContactKind, Map<string, string>>();

  /** @param numbers telephone numbers of file and book: what they are written like tells where the others are */
  constructor(numbers: Iterable<string>) {
    const times = new Map<CountryCode, number>();
    let seen = 0;
    for (const number of numbers) {
      if (!/^\s*(?:\+|00)/.test(number)) continue;
      const country = parse(number)?.country;
      if (country) times.set(country, (times.get(country) ?? 0) + 1);
      seen += 1;
      if (seen >= ENOUGH) break;
    }
    this.#region = [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  /** E.164 (`+4915112345678`) where the number can be told apart from others, else its digits. */
  #phone(number: string): string {
    const parsed = parse(number, this.#region);
    return parsed?.isPossible() ? parsed.number : number.replace(/\D+/g, '') || number.toLowerCase();
  }

  /** An address of a row is asked for half a dozen times, and worked out once. */
  of(kind: ContactKind, value: string): string {
    const norms = this.#known.get(kind) ?? new Map<string, string>();
    this.#known.set(kind, norms);
    const known = norms.get(value);
    if (known !== undefined) return known;
    const norm = this.#norm(kind, value);
    norms.set(value, norm);
    return norm;
  }

  #norm(kind: ContactKind, value: string): string {
    switch (kind) {
      case 'email':
        return emailKey(value);
      case 'phone':
        return this.#phone(value);
      case 'linkedin':
        return profileSlug(value) ?? value.trim().toLowerCase();
      default:
        return value
          .trim()
          .toLowerCase()
          .replace(/^[a-z]+:\/\//, '')
          .replace(/^www\./, '')
          .replace(/\/+$/, '');
    }
  }
}

function parse(number: string, region?: CountryCode) {
  const plain = number.slice(0, 60).replace(/^\s*00/, '+');
  return parsePhoneNumberFromString(plain, region);
}

/** The words of a name in an order of their own, so that `Souza, Ana` is `Ana Souza`; of many the first and the last. */
export function nameKeyOf(name: string): string {
  const words = identityWords(name.replace(/^([^,]+),\s*(.+)$/, '$2 $1'))
    .split(' ')
    .filter(Boolean);
  const ends = words.length > 2 ? [words[0], words.at(-1)] : words;
  return ends.sort().join(' ');
}

/** Whether two names have a word in common, or one of them says nothing. */
export function namesMeet(a: string, b: string): boolean {
  const words = new Set(identityWords(a).split(' '));
  return (
    words.size === 0 ||
    a.includes('@') ||
    b.includes('@') ||
    identityWords(b)
      .split(' ')
      .some((word) => words.has(word))
  );
}
