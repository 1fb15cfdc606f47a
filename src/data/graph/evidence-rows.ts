import type { Database } from 'better-sqlite3';
import type { LocalDate, PartialDate, PersonId, RelationshipKind } from '../../contract/index.ts';
import {
  colleaguesChance,
  INTRODUCED_CHANCE,
  MOST_COLLEAGUES,
  RELATIONSHIP_CHANCE,
  togetherChance,
} from '../../domain/graph/chances.ts';
import { type DayNumber, dayNumber } from '../../domain/graph/days.ts';
import { EVER, INTERVIEWED, INTRODUCED, RECORDED } from '../../domain/graph/evidence-log.ts';
import type { Network } from '../network/network.ts';
import type { EmploymentBase } from '../network/rows.ts';
import type { Pace } from '../pace.ts';
import { prepared } from '../sqlite/prepared.ts';

/** Takes evidence that one knows the other: how likely, since when, by what kind of source (null: by the record itself). */
export type Tell = (
  record: string,
  a: PersonId | null,
  b: PersonId | null,
  chance: number,
  since: DayNumber,
  source: number | null,
) => void;

/** Which records to read: all, or these. */
export type Which = 'all' | readonly string[];

/** Read at once: as many as take a few milliseconds. */
const SLICE = 2_000;

/** The rows of records in slices: `ids` gives the next of all ids, `sql` the rows of some; `some` may leave some out. */
function* slices<T>(
  db: Database,
  ids: string,
  sql: string,
  which: Which,
  some: (ids: readonly string[]) => readonly string[] = (all) => all,
): Generator<T[]> {
  const read = prepared<[string], T>(db, sql);
  if (which !== 'all') {
    if (which.length > 0) yield read.all(JSON.stringify(which));
    return;
  }
  const page = prepared<[string], string>(db, `${ids} LIMIT ${SLICE}`).pluck();
  for (let next = page.all(''); next.length > 0; next = page.all(next.at(-1) ?? '')) {
    yield read.all(JSON.stringify(some(next)));
    if (next.length < SLICE) return;
  }
}

/** Two who are or were at one company. Of too many nobody's being there tells of a tie. */
export async function readColleagues(network: Network, which: Which, pace: Pace, tell: Tell): Promise<void> {
  const ids = which === 'all' ? network.companies.keys() : which;
  for (const id of ids) {
    const company = network.companies.get(id as never);
    if (!company) continue;
    const { base, people } = company;
    if (people.size > 1 && people.size <= MOST_COLLEAGUES)
      tellColleagues(base.id, staysAt(network, base.id, people), people.size, tell);
    await pace.breathe();
  }
}

function staysAt(network: Network, company: string, there: ReadonlySet<PersonId>): EmploymentBase[] {
  return [...there].flatMap(
    (id) => network.people.get(id)?.employments.filter((job) => job.company_id === company) ?? [],
  );
}

function tellColleagues(company: string, stays: readonly EmploymentBase[], size: number, tell: Tell): void {
  const starts = stays.map(({ started_on }) => (started_on === null ? EVER : dayNumber(started_on)));
  for (const [at, a] of stays.entries())
    for (let next = at + 1; next < stays.length; next += 1) {
      const b = stays[next];
      if (!b || a.person_id === b.person_id) continue;
      const since = Math.max(starts[at] ?? EVER, starts[next] ?? EVER);
      tell(company, a.person_id, b.person_id, colleaguesChance(a, b, size), since, null);
    }
}

type Relationship = {
  id: string;
  a: PersonId | null;
  b: PersonId | null;
  kind: RelationshipKind;
  since: PartialDate | null;
};
const RELATIONSHIP_IDS = 'SELECT id FROM relationship WHERE id > ? ORDER BY id';
const RELATIONSHIPS = `SELECT id, from_id AS a, to_id AS b, kind, since FROM relationship
  WHERE id IN (SELECT value FROM json_each(?))`;

/** What the user recorded of two people. */
export async function readRelationships(db: Database, which: Which, pace: Pace, tell: Tell): Promise<void> {
  for (const rows of slices<Relationship>(db, RELATIONSHIP_IDS, RELATIONSHIPS, which)) {
    for (const { id, a, b, kind, since } of rows)
      tell(id, a, b, RELATIONSHIP_CHANCE[kind], since === null ? EVER : dayNumber(since), RECORDED);
    await pace.breathe();
  }
}

type Introduction = {
  id: string;
  introducer: PersonId | null;
  who: PersonId | null;
  to: PersonId | null;
  madeOn: LocalDate;
};
const INTRODUCTION_IDS = 'SELECT id FROM introduction WHERE id > ? ORDER BY id';
const INTRODUCTIONS = `SELECT id, introducer_id AS introducer, who_id AS who, to_id AS "to", made_on AS madeOn
  FROM introduction
  WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL AND made_on IS NOT NULL`;

/** Introductions that were made. */
export async function readIntroductions(db: Database, which: Which, pace: Pace, tell: Tell): Promise<void> {
  for (const rows of slices<Introduction>(db, INTRODUCTION_IDS, INTRODUCTIONS, which)) {
    for (const { id, introducer, who, to, madeOn } of rows) {
      const since = dayNumber(madeOn);
      tell(id, introducer, to, INTRODUCED_CHANCE, since, INTRODUCED);
      tell(id, introducer, who, INTRODUCED_CHANCE, since, INTRODUCED);
      tell(id, who, to, INTRODUCED_CHANCE, since, INTRODUCED);
    }
    await pace.breathe();
  }
}

const INTERACTION_IDS =
  'SELECT interaction_id FROM interaction_person WHERE interaction_id > ? ORDER BY interaction_id';
const INTERACTIONS = `SELECT ip.interaction_id AS meeting, i.happened_on AS "on", ip.person_id AS person
  FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id AND i.deleted_at IS NULL
  WHERE ip.interaction_id IN (SELECT value FROM json_each(?)) ORDER BY ip.interaction_id`;
const INTERVIEW_IDS = 'SELECT interview_id FROM interview_person WHERE interview_id > ? ORDER BY interview_id';
const INTERVIEWS = `SELECT ip.interview_id AS meeting, i.happens_on AS "on", ip.person_id AS person
  FROM interview_person ip JOIN interview i ON i.id = ip.interview_id AND i.deleted_at IS NULL
  WHERE ip.interview_id IN (SELECT value FROM json_each(?)) ORDER BY ip.interview_id`;

/** Ids that stand there more than once, and the last, of which the next slice may have more. */
const severally = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, at) => at === ids.length - 1 || id === ids[at + 1])),
];

/** Who was together in contacts. */
export async function readContactsTogether(db: Database, which: Which, pace: Pace, tell: Tell): Promise<void> {
  for (const rows of slices<Present>(db, INTERACTION_IDS, INTERACTIONS, which, severally))
    await tellTogether(rows, null, pace, tell);
}

/** Who was together in interviews. */
export async function readInterviewsTogether(db: Database, which: Which, pace: Pace, tell: Tell): Promise<void> {
  for (const rows of slices<Present>(db, INTERVIEW_IDS, INTERVIEWS, which, severally))
    await tellTogether(rows, INTERVIEWED, pace, tell);
}

async function tellTogether(all: readonly Present[], source: number | null, pace: Pace, tell: Tell): Promise<void> {
  for (const { meeting, on, present } of meetings(all)) {
    const chance = togetherChance(present.length);
    const since = dayNumber(on);
    for (const [at, a] of present.entries())
      for (let next = at + 1; next < present.length; next += 1)
        tell(meeting, a, present[next] ?? null, chance, since, source);
    await pace.breathe();
  }
  await pace.breathe();
}

interface Present {
  readonly meeting: string;
  readonly on: LocalDate;
  readonly person: PersonId | null;
}
interface Meeting {
  readonly meeting: string;
  readonly on: LocalDate;
  readonly present: PersonId[];
}

/** Who was at each meeting; those of more than a team of teams tell nothing. */
function* meetings(all: readonly Present[]): Generator<Meeting> {
  let latest = null as Meeting | null;
  for (const { meeting, on, person } of all) {
    if (latest?.meeting !== meeting) {
      if (latest && ties(latest)) yield latest;
      latest = { meeting, on, present: [] };
    }
    if (person) latest.present.push(person);
  }
  if (latest && ties(latest)) yield latest;
}

const MOST_PRESENT = 100;
const ties = ({ present }: Meeting): boolean => present.length > 1 && present.length <= MOST_PRESENT;
