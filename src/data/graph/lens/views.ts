import type { LensView, PersonId, TagId } from '../../../contract/index.ts';
import { prepared } from '../../sqlite/prepared.ts';
import { tieList } from '../map/tie-list.ts';
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
  const selection = new Selection(graph.people.length);
  const { pairs, chance } = tieList(graph.ties);
  const reach = (from: (person: number) => number, role: 'first_step' | 'second_step') => {
    const found = new Map<number, number>();
    const offer = (person: number, over: number, value: number) => {
      if (!selection.has(person) && from(over) * value > (found.get(person) ?? 0))
        found.set(person, from(over) * value);
    };
    for (let tie = 0; tie < chance.length; tie += 1) {
      if (ties && !ties[tie]) continue;
      const [a, b, value] = [pairs[2 * tie] ?? 0, pairs[2 * tie + 1] ?? 0, chance[tie] ?? 0];
      offer(b, a, value);
      offer(a, b, value);
    }
    for (const [person, value] of found) selection.set(person, role, value);
  };
  if (!then.known[centre]) return selection;
  selection.set(centre, 'centre', 1, true);
  reach((person) => (person === centre ? 1 : 0), 'first_step');
  if (steps === 2)
    reach((person) => (selection.roleOf(person) === 'first_step' ? (selection.weight[person] ?? 0) : 0), 'second_step');
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
