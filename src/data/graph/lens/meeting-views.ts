import type { LocalDate, PersonId } from '../../../contract/index.ts';
import { prepared } from '../../sqlite/prepared.ts';
import type { Scene } from './scene.ts';
import { Selection } from './selection.ts';

const INTERVIEWED = `SELECT DISTINCT ip.person_id FROM interview_person ip
  JOIN interview i ON i.id = ip.interview_id AND i.deleted_at IS NULL
  WHERE i.happens_on <= ? AND ip.person_id IS NOT NULL`;

/** Everybody met in interviews, ranked by strength. */
export function interviewsView({ book, graph, then }: Scene): Selection {
  const selection = new Selection(graph.people.length);
  for (const id of prepared<[LocalDate], PersonId>(book.db, INTERVIEWED).pluck().all(then.date)) {
    const person = graph.numbers.get(id);
    if (person !== undefined) selection.set(person, 'interviewer', then.strength[person] ?? 0);
  }
  return selection;
}

const INTRODUCTIONS = `SELECT introducer_id AS introducer, who_id AS who, to_id AS "to" FROM introduction
  WHERE deleted_at IS NULL AND made_on <= ?`;
interface Introduction {
  readonly introducer: PersonId | null;
  readonly who: PersonId | null;
  readonly to: PersonId | null;
}

/** Who introduced whom: the picture is about those who introduce, ranked by how often; whom they introduced by strength. */
export function introductionsView({ book, graph, then }: Scene): Selection {
  const selection = new Selection(graph.people.length);
  const made = new Map<number, number>();
  const introduced = new Set<number>();
  const number = (id: PersonId | null) => (id === null ? undefined : graph.numbers.get(id));
  for (const { introducer, who, to } of prepared<[LocalDate], Introduction>(book.db, INTRODUCTIONS).all(then.date)) {
    const by = number(introducer);
    if (by !== undefined) made.set(by, (made.get(by) ?? 0) + 1);
    for (const one of [number(who), number(to)]) if (one !== undefined) introduced.add(one);
  }
  for (const person of introduced) selection.set(person, 'introduced', then.strength[person] ?? 0);
  const most = Math.max(...made.values());
  for (const [person, times] of made) selection.set(person, 'introducer', times / most, true);
  return selection;
}
