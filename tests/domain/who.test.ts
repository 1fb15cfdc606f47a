import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompanyId, EmploymentId, InterviewId, KnowReason, PersonId } from '../../src/contract/index.ts';
import { companyLikeness, SAME_COMPANY } from '../../src/domain/company-likeness.ts';
import { domainAndAbove, domainOf, nameInDomain } from '../../src/domain/web-address.ts';
import { type Candidate, type ReasonAt, rankCandidates } from '../../src/domain/who.ts';

const TODAY = '2026-03-16';
const X = 'x' as CompanyId;
const job = (kind: 'works_there' | 'worked_there', endedOn: string | null = null): KnowReason => ({
  kind,
  employmentId: 'e' as EmploymentId,
  title: null,
  startedOn: null,
  endedOn,
  as: 'employee',
});
const interview = (on: string, kind: 'interviewed_me' | 'recruited_me' = 'interviewed_me'): KnowReason => ({
  kind,
  interviewId: 'i' as InterviewId,
  on,
  title: null,
});
const introduces: KnowReason = {
  kind: 'introduces',
  to: { id: 't' as PersonId, name: 'T', warmth: 'none', strength: 0 },
  how: 'knows them',
  chance: 0.5,
};
const at = (reason: KnowReason, more: Partial<ReasonAt> = {}): ReasonAt => ({
  reason,
  company: X,
  relation: 'itself',
  hops: 0,
  ...more,
});
const person = (name: string, strength: number, ...reasons: ReasonAt[]): Candidate => ({
  person: name as PersonId,
  name,
  strength,
  lastContactOn: null,
  metOn: null,
  reasons,
});
const order = (...candidates: Candidate[]) => rankCandidates(candidates, TODAY).map(({ name }) => name);

describe('ranking', () => {
  test('equally warm: there now, before, interviewer, recruiter, introducer', () => {
    expect(
      order(
        person('introducer', 0.5, at(introduces)),
        person('recruiter', 0.5, at(interview('2026-03-01', 'recruited_me'))),
        person('interviewer', 0.5, at(interview('2026-03-01'))),
        person('former', 0.5, at(job('worked_there', '2026-02'))),
        person('current', 0.5, at(job('works_there'))),
      ),
    ).toEqual(['current', 'former', 'interviewer', 'recruiter', 'introducer']);
  });

  test('a warm former colleague before a stranger who is there now', () => {
    expect(
      order(person('stranger', 0, at(job('works_there'))), person('warm', 0.5, at(job('worked_there', '2025')))),
    ).toEqual(['warm', 'stranger']);
  });

  test('the longer ago, the less it counts', () => {
    expect(
      order(
        person('2010', 0.5, at(job('worked_there', '2010'))),
        person('unknown', 0.5, at(job('worked_there'))),
        person('2025-06', 0.5, at(job('worked_there', '2025-06'))),
      ),
    ).toEqual(['2025-06', 'unknown', '2010']);
  });

  test('the company itself before its units, those before its parents, near before far', () => {
    const works = (more: Partial<ReasonAt>) => at(job('works_there'), more);
    expect(
      order(
        person('parent', 0.5, works({ relation: 'parent', hops: 1 })),
        person('far unit', 0.5, works({ relation: 'acquired_unit', hops: 2 })),
        person('unit', 0.5, works({ relation: 'acquired_unit', hops: 1 })),
        person('itself', 0.5, works({})),
      ),
    ).toEqual(['itself', 'unit', 'far unit', 'parent']);
  });

  test('all reasons about the company of the strongest, strongest first', () => {
    const other = 'y' as CompanyId;
    const [ranked] = rankCandidates(
      [
        person(
          'p',
          0.5,
          at(interview('2024-01-01')),
          at(job('worked_there', '2020'), { company: other, relation: 'parent', hops: 1 }),
          at(job('works_there')),
        ),
      ],
      TODAY,
    );
    expect(ranked?.company).toBe(X);
    expect(ranked?.best.map(({ kind }) => kind)).toEqual(['works_there', 'interviewed_me']);
  });

  test('a further reason helps; equals are in order of last contact, then of meeting, then of name', () => {
    expect(
      order(
        person('one', 0.5, at(job('works_there'))),
        person('two', 0.5, at(job('works_there')), at(interview('2020-01-01'))),
      ),
    ).toEqual(['two', 'one']);
    const same = (name: string, more: Partial<Candidate>) => ({ ...person(name, 0, at(job('works_there'))), ...more });
    expect(
      order(
        same('b', {}),
        same('a', {}),
        same('met', { metOn: '2020' }),
        same('late', { lastContactOn: '2021-01-01' }),
      ),
    ).toEqual(['late', 'met', 'a', 'b']);
  });

  test('the order does not depend on the order given, and never fails', () => {
    const reason = fc.oneof(
      fc.constantFrom(null, '2019', '2019-02', '2025-12-31', '2030').map((end) => job('worked_there', end)),
      fc.constantFrom('2001-01-01', '2026-03-16').map((on) => interview(on)),
      fc.constant(introduces),
      fc.constant(job('works_there')),
    );
    const candidates = fc.uniqueArray(
      fc.record({
        name: fc.string({ minLength: 1, maxLength: 3 }),
        strength: fc.double({ min: 0, max: 1, noNaN: true }),
        own: fc.array(reason, { minLength: 1, maxLength: 4 }),
      }),
      { selector: ({ name }) => name, maxLength: 12 },
    );
    fc.assert(
      fc.property(candidates, (some) => {
        const list = some.map(({ name, strength, own }) => person(name, strength, ...own.map((one) => at(one))));
        expect(order(...list.toReversed())).toEqual(order(...list));
      }),
    );
  });
});

describe('what was meant', () => {
  test.each([
    ['amzon', 'amazon'],
    ['goldman', 'goldman sachs'],
    ['goldmansachs', 'goldman sachs'],
    ['gold sachs', 'goldman sachs'],
    ['mckinsy', 'mckinsey and co'],
    ['acme germany', 'acme'],
  ])('%s is %s', (typed, name) => expect(companyLikeness(typed, name)).toBeGreaterThanOrEqual(SAME_COMPANY));

  test.each([
    ['acme', 'globex'],
    ['ibm', 'kpm'],
    ['a', 'amazon'],
    ['deutsche bank', 'bank of america'],
    ['', 'acme'],
  ])('%s is not %s', (typed, name) => expect(companyLikeness(typed, name)).toBeLessThan(SAME_COMPANY));

  test.each([
    ['ana@mail.acme.com', 'mail.acme.com'],
    ['https://www.acme.co.uk/jobs?x=1', 'acme.co.uk'],
    ['mailto:ana@acme.com', 'acme.com'],
    ['Acme.IO', 'acme.io'],
    ['http://user@münchen.de:8080', 'münchen.de'],
    ['Acme Inc.', null],
    ['J.P. Morgan', null],
    ['acme', null],
    ['1.5', null],
  ])('the domain of %s', (text, domain) => expect(domainOf(text)).toBe(domain));

  test('above a domain', () => {
    expect(domainAndAbove('a.b.acme.com')).toEqual(['a.b.acme.com', 'b.acme.com', 'acme.com']);
    expect(nameInDomain('mail.acme.co.uk')).toBe('acme');
    expect(nameInDomain('ibm.com')).toBe('ibm');
  });
});
