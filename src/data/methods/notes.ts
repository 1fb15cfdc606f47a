import type { Transaction } from 'kysely';
import { KithError, type LocalDate, type NoteId, type NoteSubject } from '../../contract/index.ts';
import { mentionsIn } from '../../domain/mentions.ts';
import type { Book } from '../book.ts';
import { derivedId, newId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';
import type { Handlers } from './handlers.ts';
import { moveToTrash, mustExist } from './support.ts';

type Trx = Transaction<Tables>;

export const noteHandlers: Handlers<'note.save' | 'note.delete'> = {
  async 'note.save'(book, input) {
    const { result: id, batch } = await book.writer.write(
      input.id ? 'Edited a note' : 'Wrote a note',
      async ({ trx }) => {
        if (input.id) {
          await mustExist(trx, 'note', input.id);
          await rewriteNote(trx, input.id, input.body, input.on);
          return input.id;
        }
        if (!input.about)
          throw new KithError('invalid_input', 'A new note must say what it is about.', {
            issues: [{ path: 'about', message: 'missing' }],
          });
        return writeNote(book, trx, newId<NoteId>(), input.about, input.body, input.on);
      },
    );
    return { id, batch };
  },

  async 'note.delete'(book, { id }) {
    const { batch } = await book.writer.write('Deleted a note', ({ trx }) => moveToTrash(book, trx, 'note', [id]));
    return { batch };
  },
};

/** Adds a note and its mentions. */
export async function writeNote(
  book: Book,
  trx: Trx,
  id: NoteId,
  about: NoteSubject,
  body: string,
  on?: LocalDate,
): Promise<NoteId> {
  if ('personId' in about) await mustExist(trx, 'person', about.personId);
  if ('companyId' in about) await mustExist(trx, 'company', about.companyId);
  if ('interviewId' in about) await mustExist(trx, 'interview', about.interviewId);
  await trx
    .insertInto('note')
    .values({
      id,
      person_id: 'personId' in about ? about.personId : null,
      company_id: 'companyId' in about ? about.companyId : null,
      interview_id: 'interviewId' in about ? about.interviewId : null,
      body,
      written_on: on ?? book.clock.today(),
      created_at: book.clock.now(),
      deleted_at: null,
    })
    .execute();
  await followMentions(trx, id, body);
  return id;
}

export async function rewriteNote(trx: Trx, id: NoteId, body: string, on?: LocalDate): Promise<void> {
  await trx
    .updateTable('note')
    .set({ body, ...(on && { written_on: on }) })
    .where('id', '=', id)
    .execute();
  await followMentions(trx, id, body);
}

/** Makes the mention rows say what the Markdown says. Mentions of records that are gone are left out. */
async function followMentions(trx: Trx, note: NoteId, body: string): Promise<void> {
  const { people, companies } = mentionsIn(body);
  const present = await trx.selectFrom('mention').selectAll().where('note_id', '=', note).execute();
  for (const row of present) {
    const kept = (row.person_id && people.has(row.person_id)) || (row.company_id && companies.has(row.company_id));
    if (!kept) await trx.deleteFrom('mention').where('id', '=', row.id).execute();
  }
  const known = new Set(present.map((row) => row.id));
  for (const person of people) {
    const id = derivedId('mention', note, person);
    if (known.has(id)) continue;
    const there = await trx.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst();
    if (there)
      await trx.insertInto('mention').values({ id, note_id: note, person_id: person, company_id: null }).execute();
  }
  for (const company of companies) {
    const id = derivedId('mention', note, company);
    if (known.has(id)) continue;
    const there = await trx.selectFrom('company').select('id').where('id', '=', company).executeTakeFirst();
    if (there)
      await trx.insertInto('mention').values({ id, note_id: note, person_id: null, company_id: company }).execute();
  }
}
