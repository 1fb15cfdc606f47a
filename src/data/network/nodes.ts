import type {
  Birthday,
  CompanyId,
  Instant,
  LocalDate,
  OwnCadence,
  PersonId,
  PersonRow,
  TagId,
  TieFacts,
  TieOverride,
} from '../../contract/index.ts';
import { bandOf, type CadenceTag, cadenceOf, cadenceSince, contactDueOn, ownCadenceOf } from '../../domain/cadence.ts';
import { endsBefore } from '../../domain/dates.ts';
import { type Stint, sharedWork } from '../../domain/shared-work.ts';
import { fold } from '../../domain/text.ts';
import { type ContactDay, judgedTie, tieStrength, warmthOf } from '../../domain/tie.ts';
import type { CadenceState } from './cadences.ts';
import type { CompanyBase, EmploymentBase, PersonBase, TagBase } from './rows.ts';

export interface PersonNode {
  readonly row: PersonRow;
  readonly tagIds: readonly TagId[];
  /** Present ones first, then the latest end first. */
  readonly employments: readonly EmploymentBase[];
  readonly sortKey: string;
  /** Folded words, each after a space. */
  readonly words: string;
  readonly ownCadence: OwnCadence;
  /** The tags they carry, with the cadences these give. */
  readonly tags: readonly CadenceTag[];
  readonly birthday: Birthday | null;
  readonly birthdaySeenOn: LocalDate | null;
  readonly tieOverride: TieOverride | null;
  /** The tie without the user's word on it. */
  readonly derivedTie: TieFacts['derived'];
  readonly createdAt: Instant;
}
export interface CompanyNode {
  readonly base: CompanyBase;
  readonly interviews: number;
  readonly people: ReadonlySet<PersonId>;
  readonly sortKey: string;
  readonly words: string;
}
export interface MutableCompanyNode extends CompanyNode {
  base: CompanyBase;
  interviews: number;
  readonly people: Set<PersonId>;
  sortKey: string;
  words: string;
}

export const companyFields = (base: CompanyBase) => ({
  base,
  sortKey: fold(base.name),
  words: wordsOf([base.name, base.industry, base.location]),
});

export const companyNode = (base: CompanyBase): MutableCompanyNode => ({
  ...companyFields(base),
  interviews: 0,
  people: new Set(),
});

/** A person with all that their node follows from. */
interface PersonParts {
  readonly base: PersonBase;
  readonly employments: readonly EmploymentBase[];
  readonly tags: readonly TagBase[];
  readonly contacts: readonly ContactDay[];
}

export function personNode(
  { base, employments, tags, contacts }: PersonParts,
  companies: ReadonlyMap<CompanyId, CompanyNode>,
  career: readonly Stint[],
  today: LocalDate,
): PersonNode {
  const jobs = employments.toSorted((a, b) => compareJobs(a, b, today));
  const company = jobs[0] && isCurrent(jobs[0], today) ? companies.get(jobs[0].company_id)?.base : undefined;
  const lastContactOn = lastOf(contacts, today);
  const shared = career.length && jobs.length ? sharedWork(career, jobs, today) : [];
  const derived = tieStrength(contacts, shared, today);
  const derivedTie = { warmth: warmthOf(derived, lastContactOn !== null), strength: derived };
  const row: PersonRow = {
    id: base.id,
    name: base.name,
    title: company ? (jobs[0]?.title ?? null) : null,
    company: company ? { id: company.id, name: company.name } : null,
    location: base.location,
    tags: tags.map(({ name }) => name).sort(),
    lastContactOn,
    metOn: base.met_on,
    ...judgedTie(derivedTie, base.tie_override),
  };
  return {
    row,
    tagIds: tags.map(({ tag_id }) => tag_id),
    employments: jobs,
    sortKey: fold(base.name),
    words: wordsOf([base.name, row.title, company?.name, base.headline, base.location, ...row.tags]),
    ownCadence: ownCadenceOf(base.cadence_days),
    tags: tags.map(({ tag_id: id, name, cadence_days: days }) => ({ tag: { id, name }, days })),
    birthday: base.birthday,
    birthdaySeenOn: base.birthday_seen_on,
    tieOverride: base.tie_override,
    derivedTie,
    createdAt: base.created_at,
  };
}

/** Where a person is in their cadence; undefined when they have none. */
export function cadenceState(
  node: PersonNode,
  base: PersonBase,
  today: LocalDate,
  dateOf: (instant: Instant) => LocalDate,
): CadenceState | undefined {
  const { days: cadenceDays, from } = cadenceOf(node.ownCadence, node.tags);
  if (cadenceDays === null) return undefined;
  const { id, lastContactOn, metOn, strength } = node.row;
  const since = cadenceSince({ lastContactOn, metOn, createdAt: base.created_at }, dateOf);
  const dueOn = contactDueOn(since, cadenceDays);
  const snoozedUntil = base.snoozed_until !== null && base.snoozed_until > today ? base.snoozed_until : null;
  return {
    id,
    cadenceDays,
    from,
    since,
    dueOn,
    snoozedUntil,
    // Also of a day that has come: whoever was put off to it is told of it then.
    comesOn: base.snoozed_until !== null && base.snoozed_until > dueOn ? base.snoozed_until : dueOn,
    band: bandOf(dueOn, cadenceDays, today),
    strength,
  };
}

function lastOf(contacts: readonly ContactDay[], today: LocalDate): LocalDate | null {
  let last: LocalDate | null = null;
  for (const { on } of contacts) if (on <= today && (last === null || on > last)) last = on;
  return last;
}

/** The day somebody left is the first on which they are no longer there. */
export const isCurrent = ({ ended_on }: Pick<EmploymentBase, 'ended_on'>, today: LocalDate): boolean =>
  ended_on === null || (ended_on !== today && !endsBefore(ended_on, today));

/** Present employments first, the one begun last foremost; then by end, latest first. */
function compareJobs(a: EmploymentBase, b: EmploymentBase, today: LocalDate): number {
  const currentA = isCurrent(a, today);
  if (currentA !== isCurrent(b, today)) return currentA ? -1 : 1;
  const byDate = currentA
    ? compareText(b.started_on ?? '', a.started_on ?? '')
    : compareText(b.ended_on ?? '', a.ended_on ?? '');
  return byDate || compareText(b.id, a.id);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const wordsOf = (parts: readonly (string | null | undefined)[]): string =>
  ` ${fold(parts.filter(Boolean).join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
