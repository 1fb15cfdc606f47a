import type { CompanyId, HubFound, InteractionId, InteractionKind, LocalDate, TagId } from '../../../contract/index.ts';
import { markdownText } from '../../../domain/markdown-text.ts';
import type { Book } from '../../book.ts';
import { Pace } from '../../pace.ts';
import { prepared } from '../../sqlite/prepared.ts';

/** From so many on something ties a crowd; in a small network the biggest of each kind do. */
const CROWD = 25;
const BIGGEST = 3;
const FEWEST = 4;
const NAME_LENGTH = 60;

/** The biggest events, tags and companies, the biggest first. */
export async function hubsOf(book: Book, limit: number): Promise<HubFound[]> {
  return [await events(book, limit), tags(book), companies(book)]
    .flatMap((found) => {
      const sorted = found.filter(({ people }) => people >= FEWEST).sort(compare);
      return sorted.filter(({ people }, at) => people >= CROWD || at < BIGGEST);
    })
    .sort(compare)
    .slice(0, limit);
}

const compare = (a: HubFound, b: HubFound): number =>
  b.people - a.people || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

const SLICE = 2_000;
const COUNTS = `SELECT interaction_id AS id, count(*) AS people FROM interaction_person WHERE interaction_id > ?
  GROUP BY interaction_id ORDER BY interaction_id LIMIT ${SLICE}`;
const EVENT = `SELECT i.kind, i.happened_on AS "on", i.note, count(*) AS people FROM interaction i
  JOIN interaction_person ip ON ip.interaction_id = i.id JOIN person p ON p.id = ip.person_id AND p.deleted_at IS NULL
  WHERE i.id = ? AND i.deleted_at IS NULL GROUP BY i.id`;
interface Event {
  readonly kind: InteractionKind;
  readonly on: LocalDate;
  readonly note: string | null;
  readonly people: number;
}

async function events(book: Book, limit: number): Promise<HubFound[]> {
  const found: HubFound[] = [];
  for (const { id } of await biggest(book, MORE * limit)) {
    const event = prepared<[InteractionId], Event>(book.db, EVENT).get(id);
    if (!event) continue;
    const { kind, on, note, people } = event;
    found.push({ hub: { kind: 'event', id }, name: eventName(kind, on, note), people });
  }
  return found;
}

/** Some of the biggest are in the trash, or those who were there are. */
const MORE = 2;

interface Count {
  readonly id: InteractionId;
  readonly people: number;
}

async function biggest(book: Book, most: number): Promise<Count[]> {
  const pace = new Pace();
  const counts = prepared<[string], Count>(book.db, COUNTS);
  const found: Count[] = [];
  for (let after = ''; ; ) {
    const slice = counts.all(after);
    for (const count of slice) if (count.people >= FEWEST) found.push(count);
    if (slice.length < SLICE) break;
    after = slice.at(-1)?.id ?? '';
    await pace.breathe();
  }
  return found.sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1)).slice(0, most);
}

/** An event has no name; what comes nearest is the beginning of its note. */
function eventName(kind: InteractionKind, on: LocalDate, note: string | null): string {
  const line = markdownText(note?.trim().split('\n', 1)[0] ?? '');
  const short = line.length > NAME_LENGTH ? `${line.slice(0, NAME_LENGTH).replace(/\s+\S*$/u, '')} …` : line;
  return `${short || `${kind[0]?.toUpperCase()}${kind.slice(1)}`}, ${on}`;
}

function tags(book: Book): HubFound[] {
  const found = new Map<TagId, { hub: { kind: 'tag'; id: TagId }; name: string; people: number }>();
  for (const node of book.network.people.values())
    for (const { tag } of node.tags) {
      const hub = found.get(tag.id);
      if (hub) hub.people += 1;
      else found.set(tag.id, { hub: { kind: 'tag', id: tag.id }, name: tag.name, people: 1 });
    }
  return [...found.values()];
}

function companies(book: Book): HubFound[] {
  const hub = (id: CompanyId) => ({ kind: 'company' as const, id });
  return [...book.network.companies.values()].map(({ base, people }) => ({
    hub: hub(base.id),
    name: base.name,
    people: people.size,
  }));
}
