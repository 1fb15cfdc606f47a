import type { PersonId } from '../../../src/contract/index.ts';
import type { Book } from '../../../src/data/book.ts';
import { newId } from '../../../src/data/ids.ts';

/** Without the test runner, so that other processes can use it. */
export async function addPersonTo(book: Book, name: string, headline: string | null = null): Promise<PersonId> {
  const id = newId<PersonId>();
  await book.writer.write(`Added ${name}`, async ({ trx }) => {
    await trx
      .insertInto('person')
      .values({
        id,
        name,
        headline,
        given_name: null,
        family_name: null,
        location: null,
        how_met: null,
        met_on: null,
        created_at: book.clock.now(),
        deleted_at: null,
      })
      .execute();
  });
  return id;
}

/** Many rows in one batch; `size` bytes each. */
export async function addPeopleTo(book: Book, count: number, size = 200): Promise<void> {
  await book.writer.write(`Added ${count} people`, async ({ db }) => {
    const insert = db.prepare('INSERT INTO person (id, name, headline) VALUES (?, ?, ?)');
    for (let i = 0; i < count; i += 1) insert.run(newId(), `Person ${i}`, 'x'.repeat(size));
  });
}

export const peopleIn = (book: Book): string[] =>
  book.db.prepare<[], string>('SELECT name FROM person ORDER BY id').pluck().all();
