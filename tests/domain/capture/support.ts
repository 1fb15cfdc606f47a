import type { Captured, CompanyId, CompanyRef, PersonId } from '../../../src/contract/index.ts';
import { derivedId } from '../../../src/data/ids.ts';
import { KnownNames } from '../../../src/domain/capture/known.ts';
import { parseCapture } from '../../../src/domain/capture/parse.ts';

/** A Monday. */
const TODAY = '2026-03-16';

const company = (name: string): CompanyRef => ({ id: derivedId<CompanyId>('company', name), name });
const COMPANIES = ['Nubank', 'March Capital', 'Acme', 'Johnson & Johnson'].map(company);
const PEOPLE: readonly (readonly [name: string, ...employers: string[]])[] = [
  ['Ana Souza', 'Nubank'],
  ['Priya Shah', 'Acme'],
  ['Jan Kowalski'],
  ['Bob Lee', 'Acme'],
  ['Bob Stone', 'Nubank'],
  ['Łukasz Żak'],
  ['May Chen', 'March Capital'],
  ['山田 太郎'],
  ['Will Ford'],
];

/** People and companies that the lines of the tests know. */
export const known = new KnownNames();
for (const ref of COMPANIES) known.addCompany(ref.name, ref);
known.addCompany('J&J', company('Johnson & Johnson'));
for (const [name, ...employers] of PEOPLE)
  known.addPerson({
    ref: { id: derivedId<PersonId>('person', name), name, warmth: 'none', strength: 0 },
    company: employers[0] ?? null,
    employers: employers.map((employer) => derivedId<CompanyId>('company', employer)),
  });

export const parse = (text: string): Captured => parseCapture(text, TODAY, known);

/**
 * What was understood, in short: `coffee 2026-03-15 | Ana=Ana Souza (VP Eng @ =Nubank) | by Priya=Priya Shah |
 * next 2026-04-06 | note`. `=` is a known one, `?2` one of two, nothing somebody new.
 */
export function inShort({ kind, on, people, introducedBy, followUpOn, note }: Captured): string {
  const name = (one: Captured['people'][number] | NonNullable<Captured['introducedBy']>) =>
    one.person ? `${one.name}=${one.person.name}` : one.matches.length ? `${one.name}?${one.matches.length}` : one.name;
  const work = (one: Captured['people'][number]) => {
    if (!one.title && !one.company) return '';
    const at = one.company ? `@ ${one.company.company ? '=' : ''}${one.company.name}` : '';
    return ` (${[one.title, at].filter(Boolean).join(' ')})`;
  };
  return [
    `${kind.value} ${on.value}`,
    people.map((one) => name(one) + work(one)).join(' + '),
    introducedBy ? `by ${name(introducedBy)}` : '',
    followUpOn ? `next ${followUpOn.value}` : '',
    note,
  ]
    .join(' | ')
    .replace(/(?: \| )+$/, '');
}
