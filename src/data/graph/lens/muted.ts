import type { Hub, InteractionId, PersonId } from '../../../contract/index.ts';
import type { Book } from '../../book.ts';
import { prepared } from '../../sqlite/prepared.ts';
import type { PeopleGraph } from '../read-ties.ts';

export interface Muted {
  /** 1 for each person whom a muted hub holds. */
  readonly members: Uint8Array;
  /** 1 for each source of evidence that does not count. */
  readonly sources: Uint8Array;
  /** Those of each muted tag, 1 a person. */
  readonly crowds: readonly Uint8Array[];
}

const PRESENT = `SELECT ip.person_id FROM interaction_person ip
  JOIN interaction i ON i.id = ip.interaction_id AND i.deleted_at IS NULL WHERE ip.interaction_id = ?`;
const TAGGED = 'SELECT person_id FROM person_tag WHERE tag_id = ?';

/** What is muted of the network. A hub that is gone holds nobody. */
export function mutedBy(book: Book, graph: PeopleGraph, hubs: readonly Hub[]): Muted {
  const { log, people } = graph;
  const members = new Uint8Array(people.length);
  const sources = new Uint8Array(log.sources);
  const crowds: Uint8Array[] = [];
  for (const hub of hubs) {
    const crowd = new Uint8Array(people.length);
    for (const id of membersOf(book, hub)) {
      const person = graph.numbers.get(id);
      if (person === undefined) continue;
      crowd[person] = 1;
      members[person] = 1;
    }
    const source = log.knownNumber(hub.id);
    if (source !== undefined) sources[source] = 1;
    if (hub.kind === 'tag') crowds.push(crowd);
  }
  return { members, sources, crowds };
}

function membersOf(book: Book, hub: Hub): Iterable<PersonId> {
  switch (hub.kind) {
    case 'company':
      return book.network.companies.get(hub.id)?.people ?? [];
    case 'event':
      return prepared<[InteractionId], PersonId>(book.db, PRESENT).pluck().all(hub.id);
    case 'tag':
      return prepared<[string], PersonId>(book.db, TAGGED).pluck().all(hub.id);
  }
}
