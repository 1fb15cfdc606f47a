import type { CompanyId, CompanyRef, LocalDate, PersonRef, ReviewId, TargetReason } from '../../contract/index.ts';
import { rankSuggestions } from '../../domain/review/suggestions.ts';
import type { Book } from '../book.ts';
import { companyRef } from '../methods/market-refs.ts';
import { Pace } from '../pace.ts';
import { scopeOf } from '../who/scope.ts';
import { readTargetRows } from './rows.ts';

const PEOPLE_NAMED = 3;

/** Companies that may be targets of a review, best first; not those it has, nor where the user is now. */
export async function suggestTargets(
  book: Book,
  review: ReviewId,
  limit: number,
): Promise<{ company: CompanyRef; reasons: TargetReason[] }[]> {
  const { network } = book;
  const reasons = new Map<CompanyId, TargetReason[]>();
  const left = new Set(readTargetRows(book, review).map(({ company }) => company));
  for (const job of network.career) if (network.isCurrent(job)) left.add(job.company_id);
  const add = (company: CompanyId, reason: TargetReason) => {
    if (left.has(company) || !network.companies.has(company)) return;
    const own = reasons.get(company);
    if (own) own.push(reason);
    else reasons.set(company, [reason]);
  };
  addCompetitors(book, add);
  await addWarmPeople(book, add);
  addInterviews(book, add);
  addRevisits(book, add);
  return rankSuggestions(reasons, network.today)
    .slice(0, limit)
    .flatMap(({ company, reasons: own }) => {
      const ref = companyRef(book, company);
      return ref ? [{ company: ref, reasons: [...own] }] : [];
    });
}

type Add = (company: CompanyId, reason: TargetReason) => void;

function addCompetitors(book: Book, add: Add): void {
  const seen = new Set<CompanyId>();
  for (const { company_id: employer } of book.network.career) {
    const ref = companyRef(book, employer);
    if (!ref || seen.has(employer)) continue;
    seen.add(employer);
    for (const { company } of scopeOf(book.db, book.network, employer).competitors)
      add(company, { kind: 'competitor_of', company: ref });
  }
}

/** Where people are now with whom the tie is warm. */
async function addWarmPeople(book: Book, add: Add): Promise<void> {
  const pace = new Pace();
  const there = new Map<CompanyId, PersonRef[]>();
  for (const { row } of book.network.people.values()) {
    if (pace.due) await pace.breathe();
    if (!row.company || (row.warmth !== 'close' && row.warmth !== 'warm')) continue;
    const { id, name, warmth, strength } = row;
    const own = there.get(row.company.id);
    if (own) own.push({ id, name, warmth, strength });
    else there.set(row.company.id, [{ id, name, warmth, strength }]);
  }
  for (const [company, people] of there) {
    people.sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
    add(company, { kind: 'warm_people', people: people.slice(0, PEOPLE_NAMED), count: people.length });
  }
}

function addInterviews(book: Book, add: Add): void {
  type Row = { company: CompanyId; times: number; lastOn: LocalDate };
  const rows = book.db
    .prepare<[LocalDate], Row>(
      `SELECT company_id AS company, count(*) AS times, max(happens_on) AS lastOn FROM interview
        WHERE deleted_at IS NULL AND company_id IS NOT NULL AND happens_on <= ? GROUP BY company_id`,
    )
    .all(book.network.today);
  for (const { company, times, lastOn } of rows) add(company, { kind: 'interviewed_me', times, lastOn });
}

/** Opportunities to look at again, unless they were taken. */
function addRevisits(book: Book, add: Add): void {
  type Row = { company: CompanyId; role: string | null; on: LocalDate };
  const rows = book.db
    .prepare<[], Row>(
      `SELECT company_id AS company, role, revisit_on AS "on" FROM opportunity
        WHERE deleted_at IS NULL AND company_id IS NOT NULL AND revisit_on IS NOT NULL
          AND stage <> 'accepted'
        ORDER BY revisit_on, id`,
    )
    .all();
  const seen = new Set<CompanyId>();
  for (const { company, role, on } of rows) {
    if (seen.has(company)) continue;
    seen.add(company);
    add(company, { kind: 'revisit', on, role });
  }
}
