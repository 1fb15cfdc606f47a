import type { Transaction } from 'kysely';
import {
  type FollowUpId,
  type InteractionId,
  KithError,
  type LocalDate,
  type MethodOutput,
  type ParsedInput,
  type PersonChoice,
  type PersonId,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { derivedId, newId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';
import { noteEmployment } from './capture-employment.ts';
import { writeIntroduction } from './introduction-save.ts';
import { resolveCompany, resolvePerson } from './support.ts';

type Trx = Transaction<Tables>;
type Input = ParsedInput<'capture.commit'>;

/** As long as `followUp.save` lets a reminder be. */
const MOST_REMINDER_LETTERS = 2_000;

/**
 * Writes down all that a captured line says, as one batch: people and where they work, the contact, who
 * introduced the first of them, and a reminder about the first of them.
 *
 * @throws KithError invalid_input when somebody is said to introduce themselves; not_found
 */
export async function commitCapture(book: Book, input: Input): Promise<MethodOutput<'capture.commit'>> {
  const { result: people, batch } = await book.writer.write(labelOf(book, input), async ({ trx }) => {
    const people = await notePeople(book, trx, input);
    const note = input.note.trim();
    await noteContact(book, trx, input, people, note);
    const [first] = people;
    if (first && input.introducedBy) await noteIntroduction(book, trx, input.introducedBy, people, first, input.on);
    if (first && input.followUpOn) await noteFollowUp(book, trx, first, input.followUpOn, note);
    return people;
  });
  return { batch, people };
}

function labelOf(book: Book, { kind, people: [first, ...others] }: Input): string {
  const name = first && ('id' in first.person ? book.network.personRef(first.person.id).name : first.person.name);
  const contact = kind === 'message' ? 'messages' : kind === 'email' ? 'e-mail' : kind;
  return `Captured ${contact} with ${name}${others.length ? ` and ${others.length} more` : ''}`;
}

async function notePeople(book: Book, trx: Trx, input: Input): Promise<PersonId[]> {
  const people = new Set<PersonId>();
  for (const { person, title, company } of input.people) {
    const { id } = await resolvePerson(book, trx, person);
    people.add(id);
    const bears = title?.trim() || null;
    if (!company && !bears) continue;
    await noteEmployment(book, trx, id, company && (await resolveCompany(book, trx, company)), bears);
  }
  return [...people];
}

async function noteContact(book: Book, trx: Trx, input: Input, people: readonly PersonId[], note: string) {
  const id = newId<InteractionId>();
  await trx
    .insertInto('interaction')
    .values({
      id,
      kind: input.kind,
      happened_on: input.on,
      note: note || null,
      created_at: book.clock.now(),
      deleted_at: null,
    })
    .execute();
  for (const person of people)
    await trx
      .insertInto('interaction_person')
      .values({ id: derivedId('interaction_person', id, person), interaction_id: id, person_id: person })
      .execute();
}

/** The user was introduced to `to`; an introduction that was asked for is made with it. */
async function noteIntroduction(
  book: Book,
  trx: Trx,
  by: PersonChoice,
  people: readonly PersonId[],
  to: PersonId,
  on: LocalDate,
): Promise<void> {
  const { id: introducer } = await resolvePerson(book, trx, by);
  if (people.includes(introducer))
    throw new KithError('invalid_input', 'Whoever made the introduction is somebody else than the people met.', {
      issues: [{ path: 'introducedBy', message: 'among the people met' }],
    });
  const there = await trx
    .selectFrom('introduction')
    .select(['id', 'made_on'])
    .where('introducer_id', '=', introducer)
    .where('who_id', 'is', null)
    .where('to_id', '=', to)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .executeTakeFirst();
  if (there?.made_on) return;
  const parties = { introducer: { id: introducer }, who: 'me' as const, to: { id: to } };
  await writeIntroduction(book, trx, { ...(there && { id: there.id }), ...parties, madeOn: on });
}

async function noteFollowUp(book: Book, trx: Trx, person: PersonId, dueOn: LocalDate, text: string): Promise<void> {
  await trx
    .insertInto('follow_up')
    .values({
      id: newId<FollowUpId>(),
      person_id: person,
      kind: 'custom',
      interview_id: null,
      opportunity_id: null,
      started_on: book.clock.today(),
      due_on: dueOn,
      text: text.slice(0, MOST_REMINDER_LETTERS),
      created_at: book.clock.now(),
    })
    .execute();
}
