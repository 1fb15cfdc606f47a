import type { CompanyId, CompanyRelation, KnowReason, LocalDate, PartialDate, PersonId } from '../contract/index.ts';
import { daysBetween } from './dates.ts';

/** A reason, and the company it is about. */
export interface ReasonAt {
  readonly reason: KnowReason;
  readonly company: CompanyId;
  readonly relation: CompanyRelation;
  /** Links between that company and the one asked for; 0 for itself, 1 for a competitor. */
  readonly hops: number;
}

/** Somebody who may be an answer to *who do I know at X*. */
export interface Candidate {
  readonly person: PersonId;
  readonly name: string;
  /** Tie strength, 0 to 1. */
  readonly strength: number;
  readonly lastContactOn: LocalDate | null;
  readonly metOn: PartialDate | null;
  /** At least one. */
  readonly reasons: readonly ReasonAt[];
}

export interface RankedCandidate extends Candidate {
  readonly company: CompanyId;
  readonly relation: CompanyRelation;
  /** Those about `company`, strongest first. */
  readonly best: readonly KnowReason[];
  readonly score: number;
}

const CLOSENESS: Record<KnowReason['kind'], number> = {
  works_there: 1,
  worked_there: 0.7,
  interviewed_me: 0.55,
  recruited_me: 0.5,
  recruits_for: 0.5,
  placed_role: 0.5,
  introduces: 0.45,
  works_for_them: 0.4,
};
/** A contractor is less inside than an employee. */
const CONTRACTOR = 0.8;
/** A tie at least this likely to vouch makes a whole introducer; a weaker one as much less. */
const WHOLE_CHANCE = 0.5;
/** Years after which a reason of the past counts half. */
const HALF_LIFE_YEARS = { worked_there: 8, interviewed_me: 4, recruited_me: 4, placed_role: 4 };
/** A former employer of whom nobody knows when is taken to be this long ago. */
const UNKNOWN_YEARS = 8;
const RELATION: Record<CompanyRelation, number> = {
  itself: 1,
  acquired_unit: 0.85,
  subsidiary: 0.8,
  acquirer: 0.6,
  parent: 0.6,
  spin_off: 0.6,
  competitor: 1,
};
const PER_FURTHER_HOP = 0.8;
/** What somebody without any contact counts, against 1 for the closest tie. */
const STRANGER = 0.1;
const FURTHER_REASON = 0.1;
const YEAR_DAYS = 365.25;

/**
 * Ranks people, best first: tie × closeness.
 *
 * - tie = 0.1 + 0.9 × strength, so that warmth leads and strangers still are ranked;
 * - closeness of a reason: works there 1, worked there 0.7, interviewed me 0.55, recruited me or recruits
 *   for it 0.5, can introduce me 0.45 (less when what ties the two is thin), works for it as a supplier 0.4; a contractor
 *   four fifths; what is past counts half after 8 years (employment) or 4 (interview, a role they recruited for);
 * - times how near the company is: itself or a competitor 1, acquired unit 0.85, subsidiary 0.8, acquirer,
 *   parent and spin-off 0.6, and 0.8 for each further link;
 * - the strongest reason counts whole, every other a tenth.
 *
 * Equals are ordered by last contact, then by when they were met, latest first, then by name.
 */
export function rankCandidates(candidates: readonly Candidate[], today: LocalDate): RankedCandidate[] {
  return candidates.map((candidate) => weigh(candidate, today)).sort(compare);
}

function weigh(candidate: Candidate, today: LocalDate): RankedCandidate {
  const weighed = candidate.reasons
    .map((at) => ({ at, weight: closeness(at, today) }))
    .sort((a, b) => b.weight - a.weight || compareText(dateOf(b.at.reason), dateOf(a.at.reason)));
  const [strongest, ...others] = weighed;
  if (!strongest) throw new RangeError('A candidate without a reason cannot be ranked.');
  const further = others.reduce((sum, { weight }) => sum + weight * FURTHER_REASON, 0);
  const { company, relation } = strongest.at;
  return {
    ...candidate,
    company,
    relation,
    best: weighed.filter(({ at }) => at.company === company).map(({ at }) => at.reason),
    score: (STRANGER + (1 - STRANGER) * candidate.strength) * (strongest.weight + further),
  };
}

function closeness({ reason, relation, hops }: ReasonAt, today: LocalDate): number {
  const near = RELATION[relation] * PER_FURTHER_HOP ** Math.max(0, hops - 1);
  return closenessOf(reason, today) * near;
}

/** How much a reason counts about its own company, 0 to 1; what is past fades. */
export const closenessOf = (reason: KnowReason, today: LocalDate): number =>
  CLOSENESS[reason.kind] * fading(reason, today) * share(reason);

function share(reason: KnowReason): number {
  if ('as' in reason) return reason.as === 'contractor' ? CONTRACTOR : 1;
  return reason.kind === 'introduces' ? Math.min(1, reason.chance / WHOLE_CHANCE) : 1;
}

function fading(reason: KnowReason, today: LocalDate): number {
  switch (reason.kind) {
    case 'worked_there':
      return 0.5 ** (yearsSince(reason.endedOn, today) / HALF_LIFE_YEARS[reason.kind]);
    case 'interviewed_me':
    case 'recruited_me':
    case 'placed_role':
      return 0.5 ** (yearsSince(reason.on, today) / HALF_LIFE_YEARS[reason.kind]);
    default:
      return 1;
  }
}

/** Of a month or year its last day is meant, as near as makes no difference. */
function yearsSince(date: PartialDate | null, today: LocalDate): number {
  if (date === null) return UNKNOWN_YEARS;
  const day = date.length === 10 ? date : date.length === 7 ? `${date}-28` : `${date}-12-31`;
  return Math.max(0, daysBetween(day, today) / YEAR_DAYS);
}

function dateOf(reason: KnowReason): string {
  if ('on' in reason) return reason.on;
  return 'startedOn' in reason ? (reason.endedOn ?? reason.startedOn ?? '') : '';
}

function compare(a: RankedCandidate, b: RankedCandidate): number {
  return (
    b.score - a.score ||
    compareText(b.lastContactOn ?? '', a.lastContactOn ?? '') ||
    compareText(b.metOn ?? '', a.metOn ?? '') ||
    compareText(a.name, b.name) ||
    compareText(a.person, b.person)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
