import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanyId, PersonId } from '../../../src/contract/index.ts';
import { companyTraits, scoreCompanies } from '../../../src/domain/duplicates/company-score.ts';
import { findCompanies } from '../../../src/domain/duplicates/find-companies.ts';
import { findPeople } from '../../../src/domain/duplicates/find-people.ts';
import { compareNames } from '../../../src/domain/duplicates/name-likeness.ts';
import { readName } from '../../../src/domain/duplicates/person-name.ts';
import { scorePeople } from '../../../src/domain/duplicates/person-score.ts';
import { type PersonFacts, traitsOf } from '../../../src/domain/duplicates/person-traits.ts';

const acme = { id: 'acme' as CompanyId, name: 'Acme' };
const person = (name: string, facts: Partial<PersonFacts> = {}): PersonFacts => ({
  id: `${name}${JSON.stringify(facts)}` as PersonId,
  name,
  location: null,
  birthday: null,
  emails: [],
  phones: [],
  profiles: [],
  jobs: [],
  ...facts,
});
const job = (startedOn: string | null, endedOn: string | null = null) => ({ company: acme, startedOn, endedOn });
const drained = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

describe('names', () => {
  it.each([
    ['Ana Souza', 'Souza, Ana', 'same_name'],
    ['Souza Ana', 'Ana Souza', 'name_order'],
    ['Dr. John Smith, PhD', 'john smith', 'same_name'],
    ['Łukasz Żak', 'Lukasz Zak', 'same_name'],
    ['Jürgen Müller', 'Juergen Mueller', 'name_sound'],
    ['Lukas Meier', 'Lucas Mayer', 'name_sound'],
    ['Bill Gates', 'William Gates', 'name_nickname'],
    ['Дмитрий Чехов', 'Dmitri Tchekhov', 'name_script'],
    ['Юлия Петрова', 'Julia Petrova', 'name_script'],
    ['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos', 'name_script'],
    ['Саша Иванов', 'Alexander Ivanov', 'name_nickname'],
    ['J. Smith', 'John Smith', 'name_initials'],
    ['Ana Maria Souza', 'Ana Souza', 'name_part'],
    ['Katharina Wiśniewska', 'Katharina Wisnieska', 'name_spelling'],
    ['王小明', '王小明', 'same_name'],
    ['Maria Silva', 'Mario Silva', 'different_names'],
    ['Daniel Costa', 'Daniela Costa', 'different_names'],
    ['Rui Souza', 'Ana Souza', 'different_names'],
  ])('%s and %s: %s', (a, b, kind) => {
    expect(compareNames(readName(a), readName(b))?.kind).toBe(kind);
  });

  it('say nothing when there is none', () => {
    expect(compareNames(readName('—'), readName('Ana'))).toBeNull();
  });
});

describe('the score of two people', () => {
  const score = (a: PersonFacts, b: PersonFacts) => scorePeople(traitsOf(a), traitsOf(b));

  it('rises with what they have in common and falls with what tells them apart', () => {
    const name = score(person('Ana Souza'), person('Ana Souza')).score;
    const colleagues = score(
      person('Ana Souza', { jobs: [job('2019', '2022')] }),
      person('Ana Souza', { jobs: [job('2021')] }),
    );
    expect(colleagues.score).toBeGreaterThan(name);
    expect(colleagues.reasons[0]).toMatchObject({ kind: 'same_company', company: acme, years: '2021–2022' });
    const email = score(
      person('Ana Souza', { emails: ['a@x.org'] }),
      person('A. Souza', { emails: ['a@x.org', 'b@x.org'] }),
    );
    expect(email.score).toBeGreaterThan(0.9);
    expect(
      score(person('Ana Souza', { profiles: ['a'] }), person('Ana Souza', { profiles: ['b'] })).score,
    ).toBeLessThan(0.2);
    expect(
      score(person('Ana Souza', { birthday: '--04-02' }), person('Ana Souza', { birthday: '1984-04-02' })).score,
    ).toBeGreaterThan(0.95);
    expect(
      score(person('Ana Souza', { birthday: '1983-04-02' }), person('Ana Souza', { birthday: '1984-04-02' })).score,
    ).toBeLessThan(0.1);
    expect(score(person('Jo Doe Jr.'), person('Jo Doe Sr.')).score).toBeLessThan(0.2);
    // A family's mailbox, a company's.
    expect(
      score(person('Rui Souza', { emails: ['s@x.org'] }), person('Ana Souza', { emails: ['s@x.org'] })).score,
    ).toBeLessThan(0.85);
    expect(
      score(person('Rui Souza', { emails: ['info@x.org'] }), person('Ana Souza', { emails: ['info@x.org'] })).score,
    ).toBeLessThan(0.2);
  });

  const words = fc.constantFrom(
    'Ana',
    'Anna',
    'A.',
    'Souza',
    'Sousa',
    'Мария',
    'Bill',
    'William',
    'Müller',
    'Mueller',
    'Jr.',
    'João',
    '王',
    'de',
  );
  const people: fc.Arbitrary<PersonFacts> = fc
    .record({
      name: fc.array(words, { maxLength: 4 }).map((all) => all.join(' ')),
      emails: fc.subarray(['a@x.org', 'info@x.org', 'b@x.org']),
      phones: fc.subarray(['+351900000000']),
      profiles: fc.subarray(['a', 'b']),
      birthday: fc.constantFrom(null, '--04-02', '1984-04-02', '1985-04-02'),
      location: fc.constantFrom(null, 'Porto', 'porto, Portugal'),
      jobs: fc.array(
        fc.record({
          company: fc.constant(acme),
          startedOn: fc.constantFrom(null, '2019', '2021-03'),
          endedOn: fc.constantFrom(null, '2020', '2021-05'),
        }),
        { maxLength: 2 },
      ),
    })
    .map((facts) => person(facts.name, facts));

  it('is the same either way around, and between 0 and 1', () => {
    fc.assert(
      fc.property(people, people, (a, b) => {
        const one = score(a, b);
        expect(score(b, a)).toEqual(one);
        expect(one.score).toBeGreaterThanOrEqual(0);
        expect(one.score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('is what the search finds of all pairs worth it, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(people, { maxLength: 12, selector: ({ id }) => id }), (all) => {
        const keyed = ({ a, b, score: of }: { a: string; b: string; score: number }) =>
          [[a, b].sort().join(), of] as const;
        const found = drained(findPeople(all)).pairs.map(keyed);
        expect(new Map(drained(findPeople(all.toReversed())).pairs.map(keyed))).toEqual(new Map(found));
        // Whatever shares an address or two words of the name and is sure enough is found.
        const pairs = new Set(found.map(([ids]) => ids));
        for (const a of all)
          for (const b of all) {
            const shares = a.emails.some((email) => email !== 'info@x.org' && b.emails.includes(email));
            const alike = compareNames(readName(a.name), readName(b.name))?.kind === 'same_name';
            if (a.id < b.id && shares && alike && score(a, b).score > 0.99)
              expect(pairs).toContain([a.id, b.id].sort().join());
          }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the search among many', () => {
  it('holds a common name against a pair, and says which names it did not compare', () => {
    const many = Array.from({ length: 150 }, (_, i) => person('Maria Silva', { emails: [`m${i}@x.org`] }));
    const twins = [
      person('Ottilie Zwirn', { emails: ['o@x.org'] }),
      person('Ottilie Zwirn'),
      person('Zwirn, Otilie', { jobs: [job(null)] }),
    ];
    const { pairs, skipped, records } = drained(findPeople([...many, ...twins]));
    expect(records).toBe(153);
    expect(skipped).toEqual([{ by: 'name', value: 'Maria Silva', records: 150 }]);
    expect(pairs).toHaveLength(3);
    expect(pairs.every(({ a, b }) => `${a}${b}`.includes('Zwirn'))).toBe(true);
    const few = drained(findPeople(many.slice(0, 8)));
    expect(few.pairs).toEqual([]);
    expect(few.compared).toBe(28);
  });
});

describe('companies', () => {
  const company = (name: string, facts = {}) => ({
    id: name as CompanyId,
    name,
    aliases: [],
    domains: [],
    location: null,
    linked: [],
    people: [],
    ...facts,
  });
  const found = (...all: ReturnType<typeof company>[]) => drained(findCompanies(all)).pairs;

  it('are found by name, script, domain and alias, and kept apart by what the book knows', () => {
    expect(found(company('Acme Inc.'), company('ACME'))[0]?.reasons[0]?.kind).toBe('same_company_name');
    expect(found(company('Яндекс'), company('Yandex'))[0]?.reasons[0]?.kind).toBe('company_script');
    expect(found(company('The Citadel'), company('Citadel'))[0]?.reasons[0]?.kind).toBe('leading_the');
    expect(
      found(company('Initech', { domains: ['i.example'] }), company('Init Tech Labs', { domains: ['i.example'] })),
    ).toHaveLength(1);
    expect(found(company('Globex', { aliases: ['Hooli'] }), company('Hooli'))).toHaveLength(1);
    expect(found(company('Acme Inc.', { linked: ['ACME'] }), company('ACME'))).toEqual([]);
    expect(
      found(company('Acme', { domains: ['a.example'] }), company('Acme Group', { domains: ['b.example'] })),
    ).toEqual([]);
    const [a, b] = [company('Fast Co', { domains: ['f.example'] }), company('Fast Company')].map(companyTraits);
    if (a && b) expect(scoreCompanies(a, b)).toEqual(scoreCompanies(b, a));
  });
});
