import type { Transaction } from 'kysely';
import type { InteractionId, InteractionKind, PersonId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { derivedId, newId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';

/** Logs, within a write under way, that the user reached out to somebody today. */
export async function logContact(
  book: Book,
  trx: Transaction<Tables>,
  person: PersonId,
  { by, note }: { readonly by: InteractionKind; readonly note: string },
): Promise<void> {
  const id = newId<InteractionId>();
  await trx
    .insertInto('interaction')
    .values({
      id,
      kind: by,
      happened_on: book.clock.today(),
      direction: 'out',
      note: note || null,
      created_at: book.clock.now(),
      deleted_at: null,
    })
    .execute();
  await trx
    .insertInto('interaction_person')
    .values({ id: derivedId('interaction_person', id, person), interaction_id: id, person_id: person })
    .execute();
}
