import type { CompensationId, InsightId } from '../../contract/index.ts';
import { derivedId } from '../ids.ts';
import { type City, companies } from './companies/index.ts';
import type { People } from './people.ts';
import { companyIdOf, type Rows } from './rows.ts';
import { insights } from './sentences/insights.ts';
import { pay } from './sentences/pay.ts';

const currencies: Partial<Record<City, string>> = { London: 'GBP', 'São Paulo': 'BRL', Recife: 'BRL' };

/** What I heard about pay, and about companies beside interviews. */
export function addMarket(rows: Rows, people: People): void {
  const idOf = (key: string | null) => (key === null ? null : people.byKey(key).id);
  const thousands = (amount: number | null) => (amount === null ? null : amount * 1_000);
  for (const { heard, confidence, confidential, source, from, bonus, equity } of pay) {
    const [daysAgo, role, level, company, low, high] = heard;
    const city = companies.find(({ name }) => name === company)?.city;
    rows.tables.compensation.push({
      id: derivedId<CompensationId>('sample', 'compensation', company, role, String(daysAgo)),
      role,
      level,
      company_id: companyIdOf(company),
      location: city ?? null,
      currency: (city && currencies[city]) ?? 'EUR',
      base_low: thousands(low),
      base_high: thousands(high),
      bonus: thousands(bonus),
      equity: thousands(equity),
      observed_on: rows.days.ago(daysAgo),
      source,
      source_person_id: idOf(from),
      confidence,
      confidential: confidential ? 1 : 0,
      interview_id: null,
      ...rows.trashable(daysAgo),
    });
  }
  for (const { company, daysAgo, from, confidential, text } of insights) {
    rows.tables.insight.push({
      id: derivedId<InsightId>('sample', 'insight', company, text),
      company_id: companyIdOf(company),
      text,
      learnt_on: rows.days.ago(daysAgo),
      from_person_id: idOf(from),
      confidential: confidential ? 1 : 0,
      interview_id: null,
      ...rows.trashable(daysAgo),
    });
  }
}
