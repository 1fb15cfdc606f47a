import type { LensView, PersonId, TagId } from '../../../contract/index.ts';
import { tieList } from '../../../domain/graph/tie-list.ts';
import { prepared } from '../../sqlite/prepared.ts';
import { asleep } from './asleep.ts';
import { companyView, competitorsView } from './company-views.ts';
import { interviewsView, introductionsView } from './meeting-views.ts';
import { gone, type Scene } from './scene.ts';
import { Selection } from './selection.ts';

/**
 * Who is in the picture of a view; also of those not known on the day, whom the caller leaves out.
 *
 * @throws KithError not_found when what it is about is gone
 */
export function selectView(view: LensView, scene: Scene): Selection {
  switch (view.kind) {
    case 'everything':
      return everything(scene);
    case 'person':
      return around(view.id, view.steps, scene);
    case 'company':
      return companyView(view.id, scene);
    case 'competitors':
      return competitorsView(view.id, scene);
    case 'lapsed':
      return lapsed(scene);
    case 'interviews':
      return interviewsView(scene);
    case 'introductions':
      return introductionsView(scene);
    case 'tag':
      return tagged(view.id, scene);
  }
}

/** The user is the middle, so everybody is one step away. */
function everything({ graph, then }: Scene): Selection {
  const selection = new Selection(graph.people.length);
  for (let person = 0; person < graph.people.length; person += 1)
    selection.set(person, 'first_step', then.strength[person] ?? 0);
  return selection;
}

/** Ranked by how good the best chain of ties to them is. */
function around(id: PersonId, steps: 1 | 2, { graph, then, ties }: Scene): Selection {
  const centre = graph.numbers.get(id);
  if (centre === undefined) throw gone('person', id);
  const size = graph.people.length;
  const selection = new Selection(size);
  if (!then.known[centre]) return selection;
  const { pairs, chance } = tieList(graph.ties);
  /** Of everybody, the best chain up to now. */
  let best = new Float64Array(size);
  best[centre] = 1;
  selection.set(centre, 'centre', 1, true);
  for (const role of ['first_step', 'second_step'] as const) {
    const next = best.slice();
    for (let tie = 0; tie < chance.length; tie += 1) {
      if (ties && !ties[tie]) continue;
      const a = pairs[2 * tie] ?? 0;
      const b = pairs[2 * tie + 1] ?? 0;
      const ofA = best[a] ?? 0;
      const ofB = best[b] ?? 0;
      if (ofA > 0 === ofB > 0) continue;
      const value = Math.max(ofA, ofB) * (chance[tie] ?? 0);
      const other = ofA > 0 ? b : a;
      if (value > (next[other] ?? 0)) next[other] = value;
    }
    for (let person = 0; person < size; person += 1)
      if (best[person] === 0 && next[person]) selection.set(person, role, next[person] ?? 0);
    best = next;
    if (steps === 1) break;
  }
  return selection;
}

function lapsed({ graph, then, history }: Scene): Selection {
  const selection = new Selection(graph.people.length);
  if (history) for (const { person, value } of asleep(history, then)) selection.set(person, 'lapsed', value);
  return selection;
}

function tagged(id: TagId, { book, graph, then }: Scene): Selection {
  if (!prepared<[TagId], TagId>(book.db, 'SELECT id FROM tag WHERE id = ?').get(id)) throw gone('tag', id);
  const selection = new Selection(graph.people.length);
  for (const [person, of] of graph.people.entries())
    if (book.network.people.get(of)?.tagIds.includes(id)) selection.set(person, 'tagged', then.strength[person] ?? 0);
  return selection;
}
