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

const among = (column: string, which: Which): string =>
  which === 'all' ? '' : `AND ${column} IN (SELECT value FROM json_each(?))`;

function rows<T>(db: Database, sql: (which: Which) => string, which: Which): T[] {
  if (which === 'all') return db.prepare<[], T>(sql(which)).all();
  return which.length ? prepared<[string], T>(db, sql(which)).all(JSON.stringify(which)) : [];
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
const relationships = (which: Which) =>
  `SELECT id, from_id AS a, to_id AS b, kind, since FROM relationship WHERE 1 ${among('id', which)}`;

/** What the user recorded of two people. */
export function readRelationships(db: Database, which: Which, tell: Tell): void {
  for (const { id, a, b, kind, since } of rows<Relationship>(db, relationships, which))
    tell(id, a, b, RELATIONSHIP_CHANCE[kind], since === null ? EVER : dayNumber(since), RECORDED);
}

type Introduction = {
  id: string;
  introducer: PersonId | null;
  who: PersonId | null;
  to: PersonId | null;
  madeOn: LocalDate;
};
const introductions = (which: Which) =>
  `SELECT id, introducer_id AS introducer, who_id AS who, to_id AS "to", made_on AS madeOn
    FROM introduction WHERE deleted_at IS NULL AND made_on IS NOT NULL ${among('id', which)}`;

/** Introductions that were made. */
export function readIntroductions(db: Database, which: Which, tell: Tell): void {
  for (const { id, introducer, who, to, madeOn } of rows<Introduction>(db, introductions, which)) {
    const since = dayNumber(madeOn);
    tell(id, introducer, to, INTRODUCED_CHANCE, since, INTRODUCED);
    tell(id, introducer, who, INTRODUCED_CHANCE, since, INTRODUCED);
    tell(id, who, to, INTRODUCED_CHANCE, since, INTRODUCED);
  }
}

const several = `AND ip.interaction_id IN
  (SELECT interaction_id FROM interaction_person GROUP BY interaction_id HAVING count(*) > 1)`;
const interactions = (which: Which) =>
  `SELECT ip.interaction_id AS meeting, i.happened_on AS "on", ip.person_id AS person FROM interaction_person ip
    JOIN interaction i ON i.id = ip.interaction_id AND i.deleted_at IS NULL
    WHERE 1 ${which === 'all' ? several : among('ip.interaction_id', which)} ORDER BY ip.interaction_id`;
const interviews = (which: Which) =>
  `SELECT ip.interview_id AS meeting, i.happens_on AS "on", ip.person_id AS person FROM interview_person ip
    JOIN interview i ON i.id = ip.interview_id AND i.deleted_at IS NULL
    WHERE 1 ${among('ip.interview_id', which)} ORDER BY ip.interview_id`;

/** Who was together in contacts. */
export const readContactsTogether = (db: Database, which: Which, pace: Pace, tell: Tell): Promise<void> =>
  tellTogether(rows<Present>(db, interactions, which), null, pace, tell);

/** Who was together in interviews. */
export const readInterviewsTogether = (db: Database, which: Which, pace: Pace, tell: Tell): Promise<void> =>
  tellTogether(rows<Present>(db, interviews, which), INTERVIEWED, pace, tell);

async function tellTogether(all: readonly Present[], source: number | null, pace: Pace, tell: Tell): Promise<void> {
  for (const { meeting, on, present } of meetings(all)) {
    const chance = togetherChance(present.length);
    const since = dayNumber(on);
    for (const [at, a] of present.entries())
      for (let next = at + 1; next < present.length; next += 1)
        tell(meeting, a, present[next] ?? null, chance, since, source);
    await pace.breathe();
  }
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
