import type { CadenceSuggestion, CompanyId, InterviewRole, LocalDate, PersonId } from '../../contract/index.ts';
import { cadenceOf } from '../../domain/cadence.ts';
import { addDays } from '../../domain/dates.ts';
import type { Book } from '../book.ts';
import type { PersonNode } from '../network/nodes.ts';
import { Pace } from '../pace.ts';
import { companyRef } from './market-refs.ts';
import { readSettings } from './settings.ts';

const MAX_SUGGESTED = 200;
/** Who has not been met for so long has slipped away; a cadence would only nag. */
const WITHIN_DAYS = 730;
const RECRUITER_DAYS = 90;
/** How often to see a close friend, by how close they are. */
const CLOSE = [
  { strength: 0.85, days: 60 },
  { strength: 0.7, days: 90 },
  { strength: 0.6, days: 120 },
] as const;

interface Met {
  readonly personId: PersonId;
  readonly on: LocalDate;
  readonly companyId: CompanyId | null;
  readonly role: InterviewRole;
  /** The user said that they need not keep in touch. */
  readonly dropped: 0 | 1;
}

/** What was suggested of a book, good for one version of its network. */
const kept = new WeakMap<Book, { version: number; days: number; suggestions: readonly CadenceSuggestion[] }>();

/**
 * People met in interviews, recruiters, and those who are close, for whom nothing is said yet of how often to
 * keep in touch: neither by themselves nor by a tag. The warmest first; nothing is changed by it.
 */
export async function suggestCadences(book: Book): Promise<readonly CadenceSuggestion[]> {
  await book.network.followDate();
  const { version } = book.network;
  const { interviewerCadenceDays: days } = await readSettings(book);
  const known = kept.get(book);
  if (known?.version === version && known.days === days) return known.suggestions;
  const met = lastMet(book);
  const since = addDays(book.network.today, -WITHIN_DAYS);
  const pace = new Pace();
  const found: CadenceSuggestion[] = [];
  for (const node of book.network.people.values()) {
    if (pace.due) await pace.breathe();
    if (node.row.lastContactOn === null || node.row.lastContactOn < since) continue;
    if (node.ownCadence !== null || cadenceOf(null, node.tags).days !== null) continue;
    const suggestion = suggest(book, node, met.get(node.row.id), days);
    if (suggestion) found.push(suggestion);
  }
  const suggestions = found.sort(compare).slice(0, MAX_SUGGESTED);
  if (book.network.version === version) kept.set(book, { version, days, suggestions });
  return suggestions;
}

/** The latest interview with each person that has been. */
function lastMet(book: Book): Map<PersonId, Met> {
  const rows = book.db
    .prepare<[LocalDate], Met>(
      `SELECT ip.person_id AS personId, i.happens_on AS "on", i.company_id AS companyId, ip.role,
              ip.keep IS 0 AS dropped
         FROM interview_person ip JOIN interview i ON i.id = ip.interview_id AND i.deleted_at IS NULL
        WHERE i.happens_on <= ? ORDER BY i.happens_on, i.id`,
    )
    .all(book.network.today);
  return new Map(rows.map((row) => [row.personId, row]));
}

function suggest(
  book: Book,
  { row, employments }: PersonNode,
  met: Met | undefined,
  interviewerDays: number,
): CadenceSuggestion | null {
  const person = book.network.personRef(row.id);
  if (row.lastContactOn === null || met?.dropped) return null;
  const recruits = employments.some((job) => job.kind === 'recruiter' && book.network.isCurrent(job));
  if (recruits || met?.role === 'recruiter') {
    const company = row.company ?? companyRef(book, met?.companyId ?? null);
    return { person, days: RECRUITER_DAYS, reason: { kind: 'recruiter', on: row.lastContactOn, company } };
  }
  // An interview of today that is still to come has not been met in.
  if (met && met.on <= row.lastContactOn)
    return {
      person,
      days: interviewerDays,
      reason: { kind: 'interviewer', on: met.on, company: companyRef(book, met.companyId) },
    };
  const close = CLOSE.find(({ strength }) => row.strength >= strength);
  if (!close) return null;
  return { person, days: close.days, reason: { kind: 'close_tie', on: row.lastContactOn, company: row.company } };
}

const compare = (a: CadenceSuggestion, b: CadenceSuggestion): number =>
  b.person.strength - a.person.strength ||
  compareText(a.person.name, b.person.name) ||
  compareText(a.person.id, b.person.id);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
