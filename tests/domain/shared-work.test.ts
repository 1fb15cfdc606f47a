import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanyId } from '../../src/contract/index.ts';
import { type Stint, sharedWork } from '../../src/domain/shared-work.ts';

const TODAY = '2026-11-23';
const at = (company: string, started_on: string | null, ended_on: string | null): Stint => ({
  company_id: company as CompanyId,
  started_on,
  ended_on,
});
const shared = (mine: Stint[], theirs: Stint[]) =>
  sharedWork(mine, theirs, TODAY).map(({ months, until }) => [months, until]);

describe('shared work', () => {
  it('is the time both were there', () => {
    expect(shared([at('a', '2018-01', '2022-06')], [at('a', '2020-06-15', '2024-01')])).toEqual([[24, '2022-06-01']]);
    expect(shared([at('a', '2018-01', '2019-01')], [at('a', '2019-01', null)])).toEqual([]);
    expect(shared([at('a', '2018-01', null)], [at('b', '2018-01', null)])).toEqual([]);
    expect(shared([at('a', '2026-01', null)], [at('a', '2020-01', null)])).toEqual([[10, '2026-11-01']]);
  });

  it('takes of a partial date what is certain', () => {
    expect(shared([at('a', '2018', '2021')], [at('a', '2010-01', null)])).toEqual([[25, '2021-01-01']]);
    expect(shared([at('a', '2020', '2020')], [at('a', '2010-01', null)])).toEqual([]);
    expect(shared([at('a', null, null)], [at('a', '2010-01', null)])).toEqual([]);
    expect(shared([at('a', '2018-01', null)], [at('a', null, '2020-01')])).toEqual([]);
  });

  it('ends today, and counts two jobs at once as one', () => {
    expect(shared([at('a', '2026-01', '2030-01')], [at('a', '2020-01', '2040')])).toEqual([[10, '2026-11-01']]);
    expect(shared([at('a', '2020-01', '2021-01'), at('a', '2020-06', '2021-06')], [at('a', '2010-01', null)])).toEqual([
      [17, '2021-06-01'],
    ]);
  });

  it('names the company shared longest first, and is the same from either side', () => {
    const month = fc
      .tuple(fc.integer({ min: 2010, max: 2030 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, m]) => `${year}-${String(m).padStart(2, '0')}`);
    const date = fc.oneof(
      month,
      month.map((one) => one.slice(0, 4)),
      month.map((one) => `${one}-11`),
    );
    const stint = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.option(date), fc.option(date))
      .map(([company, from, to]) => at(company, from, to));
    const stints = fc.array(stint, { maxLength: 5 });
    fc.assert(
      fc.property(stints, stints, (mine, theirs) => {
        const all = sharedWork(mine, theirs, TODAY);
        expect(sharedWork(theirs, mine, TODAY)).toEqual(all);
        for (const { months, until } of all) {
          expect(months).toBeGreaterThan(0);
          expect(until <= TODAY).toBe(true);
        }
        expect(all.map(({ months }) => months)).toEqual(all.map(({ months }) => months).toSorted((a, b) => b - a));
      }),
    );
  });
});
