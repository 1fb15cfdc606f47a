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
import { EVER, EvidenceLog, INTERVIEWED, INTRODUCED, RECORDED } from '../../domain/graph/evidence-log.ts';
import { TieCollector, type TieGraph } from '../../domain/graph/tie-graph.ts';
import type { Network } from '../network/network.ts';
import type { EmploymentBase } from '../network/rows.ts';
import type { Pace } from '../pace.ts';

/** The living people as numbers, and who of them knows whom. */
export interface PeopleGraph {
  readonly people: readonly PersonId[];
  readonly numbers: ReadonlyMap<PersonId, number>;
  readonly ties: TieGraph;
  /** Since when each tie is, and by what. */
  readonly log: EvidenceLog;
}

const RELATIONSHIPS = `SELECT from_id AS a, to_id AS b, kind, since FROM relationship`;
const INTRODUCTIONS = `SELECT introducer_id AS introducer, who_id AS who, to_id AS "to", made_on AS madeOn
  FROM introduction WHERE deleted_at IS NULL AND made_on IS NOT NULL`;
const MEETINGS = `SELECT ip.interaction_id AS meeting, i.happened_on AS "on", ip.person_id AS person FROM interaction_person ip
  JOIN interaction i ON i.id = ip.interaction_id AND i.deleted_at IS NULL
  WHERE ip.interaction_id IN (SELECT interaction_id FROM interaction_person GROUP BY interaction_id HAVING count(*) > 1)
  ORDER BY ip.interaction_id`;
const INTERVIEWS = `SELECT ip.interview_id AS meeting, i.happens_on AS "on", ip.person_id AS person FROM interview_person ip
  JOIN interview i ON i.id = ip.interview_id AND i.deleted_at IS NULL
  ORDER BY ip.interview_id`;

/** Reads who knows whom: colleagues, recorded relationships, introductions made, meetings and interviews together. */
export async function readTies(db: Database, network: Network, pace: Pace): Promise<PeopleGraph> {
  // In order of their ids, so that a change of a person leaves everybody's number.
  const people = [...network.people.keys()].sort();
  const numbers = new Map(people.map((id, number) => [id, number]));
  const collector = new TieCollector(people.length);
  const log = new EvidenceLog();
  const add: Add = (a, b, chance, since, source) => {
    const from = a && numbers.get(a);
    const to = b && numbers.get(b);
    if (typeof from !== 'number' || typeof to !== 'number' || from === to || chance === 0) return;
    collector.add(from, to, chance);
    log.add(from, to, since, source);
  };
  await pace.breathe();
  for (const { base, people: there } of network.companies.values()) {
    if (there.size > 1 && there.size <= MOST_COLLEAGUES)
      addColleagues(staysAt(network, base.id, there), there.size, log.sourceOf(base.id), add);
    await pace.breathe();
  }
  type Relationship = {
    a: PersonId | null;
    b: PersonId | null;
    kind: RelationshipKind;
    since: PartialDate | null;
  };
  for (const { a, b, kind, since } of db.prepare<[], Relationship>(RELATIONSHIPS).all())
    add(a, b, RELATIONSHIP_CHANCE[kind], since === null ? EVER : dayNumber(since), RECORDED);
  await pace.breathe();
  type Introduction = {
    introducer: PersonId | null;
    who: PersonId | null;
    to: PersonId | null;
    madeOn: LocalDate;
  };
  for (const { introducer, who, to, madeOn } of db.prepare<[], Introduction>(INTRODUCTIONS).all()) {
    const since = dayNumber(madeOn);
    add(introducer, to, INTRODUCED_CHANCE, since, INTRODUCED);
    add(introducer, who, INTRODUCED_CHANCE, since, INTRODUCED);
    add(who, to, INTRODUCED_CHANCE, since, INTRODUCED);
  }
  for (const [sql, sourceOf] of [
    [MEETINGS, (meeting: string) => log.sourceOf(meeting)],
    [INTERVIEWS, () => INTERVIEWED],
  ] as const) {
    for (const { meeting, on, present } of meetings(db.prepare<[], Present>(sql).all())) {
      const chance = togetherChance(present.length);
      const [since, source] = [dayNumber(on), sourceOf(meeting)];
      for (const [at, a] of present.entries()) for (const b of present.slice(at + 1)) add(a, b, chance, since, source);
      await pace.breathe();
    }
  }
  const steps = collector.build();
  for (;;) {
    const step = steps.next();
    if (step.done) return { people, numbers, ties: step.value, log };
    await pace.breathe();
  }
}

type Add = (a: PersonId | null, b: PersonId | null, chance: number, since: DayNumber, source: number) => void;

function staysAt(network: Network, company: string, there: ReadonlySet<PersonId>): EmploymentBase[] {
  return [...there].flatMap(
    (id) => network.people.get(id)?.employments.filter((job) => job.company_id === company) ?? [],
  );
}

function addColleagues(stays: readonly EmploymentBase[], size: number, source: number, add: Add): void {
  const starts = stays.map(({ started_on }) => (started_on === null ? EVER : dayNumber(started_on)));
  for (const [at, a] of stays.entries())
    for (let next = at + 1; next < stays.length; next += 1) {
      const b = stays[next];
      if (!b || a.person_id === b.person_id) continue;
      const since = Math.max(starts[at] ?? EVER, starts[next] ?? EVER);
      add(a.person_id, b.person_id, colleaguesChance(a, b, size), since, source);
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
function* meetings(rows: readonly Present[]): Generator<Meeting> {
  let latest = null as Meeting | null;
  for (const { meeting, on, person } of rows) {
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
