import type { Database } from 'better-sqlite3';
import type { PersonId, RelationshipKind } from '../../contract/index.ts';
import {
  colleaguesChance,
  INTRODUCED_CHANCE,
  MOST_COLLEAGUES,
  RELATIONSHIP_CHANCE,
  togetherChance,
} from '../../domain/graph/chances.ts';
import { TieCollector, type TieGraph } from '../../domain/graph/tie-graph.ts';
import type { Network } from '../network/network.ts';
import type { EmploymentBase } from '../network/rows.ts';
import type { Pace } from '../pace.ts';

/** The living people as numbers, and who of them knows whom. */
export interface PeopleGraph {
  readonly people: readonly PersonId[];
  readonly numbers: ReadonlyMap<PersonId, number>;
  readonly ties: TieGraph;
}

const RELATIONSHIPS = `SELECT from_id AS a, to_id AS b, kind FROM relationship`;
const INTRODUCTIONS = `SELECT introducer_id AS introducer, who_id AS who, to_id AS "to" FROM introduction
  WHERE deleted_at IS NULL AND made_on IS NOT NULL`;
const MEETINGS = `SELECT ip.interaction_id AS meeting, ip.person_id AS person FROM interaction_person ip
  JOIN interaction i ON i.id = ip.interaction_id AND i.deleted_at IS NULL
  WHERE ip.interaction_id IN (SELECT interaction_id FROM interaction_person GROUP BY interaction_id HAVING count(*) > 1)
  ORDER BY ip.interaction_id`;
const INTERVIEWS = `SELECT ip.interview_id AS meeting, ip.person_id AS person FROM interview_person ip
  JOIN interview i ON i.id = ip.interview_id AND i.deleted_at IS NULL
  ORDER BY ip.interview_id`;

/** Reads who knows whom: colleagues, recorded relationships, introductions made, meetings and interviews together. */
export async function readTies(db: Database, network: Network, pace: Pace): Promise<PeopleGraph> {
  // In order of their ids, so that a change of a person leaves everybody's number.
  const people = [...network.people.keys()].sort();
  const numbers = new Map(people.map((id, number) => [id, number]));
  const collector = new TieCollector(people.length);
  const add = (a: PersonId | null, b: PersonId | null, chance: number) => {
    const from = a && numbers.get(a);
    const to = b && numbers.get(b);
    if (typeof from === 'number' && typeof to === 'number') collector.add(from, to, chance);
  };
  await pace.breathe();
  for (const { base, people: there } of network.companies.values()) {
    if (there.size > 1 && there.size <= MOST_COLLEAGUES)
      addColleagues(staysAt(network, base.id, there), there.size, add);
    await pace.breathe();
  }
  type Relationship = { a: PersonId | null; b: PersonId | null; kind: RelationshipKind };
  for (const { a, b, kind } of db.prepare<[], Relationship>(RELATIONSHIPS).all()) add(a, b, RELATIONSHIP_CHANCE[kind]);
  await pace.breathe();
  type Introduction = { introducer: PersonId | null; who: PersonId | null; to: PersonId | null };
  for (const { introducer, who, to } of db.prepare<[], Introduction>(INTRODUCTIONS).all()) {
    add(introducer, to, INTRODUCED_CHANCE);
    add(introducer, who, INTRODUCED_CHANCE);
    add(who, to, INTRODUCED_CHANCE);
  }
  for (const sql of [MEETINGS, INTERVIEWS]) {
    for (const present of meetings(db.prepare<[], Present>(sql).all())) {
      for (const [at, a] of present.entries())
        for (const b of present.slice(at + 1)) add(a, b, togetherChance(present.length));
      await pace.breathe();
    }
  }
  const steps = collector.build();
  for (;;) {
    const step = steps.next();
    if (step.done) return { people, numbers, ties: step.value };
    await pace.breathe();
  }
}

type Add = (a: PersonId | null, b: PersonId | null, chance: number) => void;

function staysAt(network: Network, company: string, there: ReadonlySet<PersonId>): EmploymentBase[] {
  return [...there].flatMap(
    (id) => network.people.get(id)?.employments.filter((job) => job.company_id === company) ?? [],
  );
}

function addColleagues(stays: readonly EmploymentBase[], size: number, add: Add): void {
  for (const [at, a] of stays.entries())
    for (const b of stays.slice(at + 1))
      if (a.person_id !== b.person_id) add(a.person_id, b.person_id, colleaguesChance(a, b, size));
}

interface Present {
  readonly meeting: string;
  readonly person: PersonId | null;
}

/** Who was at each meeting; those of more than a team of teams tell nothing. */
function* meetings(rows: readonly Present[]): Generator<PersonId[]> {
  let present: PersonId[] = [];
  let meeting: string | null = null;
  for (const row of rows) {
    if (row.meeting !== meeting) {
      if (present.length > 1 && present.length <= MOST_PRESENT) yield present;
      present = [];
      meeting = row.meeting;
    }
    if (row.person) present.push(row.person);
  }
  if (present.length > 1 && present.length <= MOST_PRESENT) yield present;
}

const MOST_PRESENT = 100;
