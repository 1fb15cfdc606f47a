import type { LocalDate, MethodOutput } from '../../contract/index.ts';
import { addDays } from '../../domain/dates.ts';
import type { Book } from '../book.ts';
import { emptyTrash, TRASH_DAYS, TRASHABLE } from '../trash.ts';
import type { Handlers } from './handlers.ts';

type Item = MethodOutput<'trash.list'>['items'][number];

const NAMES: Record<Item['kind'], string> = {
  person: 'name',
  company: 'name',
  interaction: "coalesce(nullif(note, ''), kind)",
  interview: "coalesce(role, (SELECT c.name FROM company c WHERE c.id = company_id), 'Interview')",
  note: 'substr(body, 1, 120)',
  opportunity: "coalesce(role, (SELECT c.name FROM company c WHERE c.id = company_id), 'Opportunity')",
  compensation: 'role',
  insight: 'substr(text, 1, 120)',
  introduction: "coalesce((SELECT p.name FROM person p WHERE p.id = to_id), 'Introduction')",
};

export const trashHandlers: Handlers<'trash.list' | 'trash.restore' | 'trash.empty'> = {
  'trash.list'(book, { limit }) {
    const union = TRASHABLE.map(
      (kind) =>
        `SELECT id, '${kind}' AS kind, ${NAMES[kind]} AS name, deleted_at AS deletedAt FROM ${kind} WHERE deleted_at IS NOT NULL`,
    ).join(' UNION ALL ');
    const rows = book.db
      .prepare<[number], Omit<Item, 'purgedOn'>>(`${union} ORDER BY deletedAt DESC LIMIT ?`)
      .all(limit);
    return { items: rows.map((row) => ({ ...row, purgedOn: purgedOn(row.deletedAt) })) };
  },

  async 'trash.restore'(book, { ids }) {
    const label = ids.length === 1 ? 'Took a record out of the trash' : `Took ${ids.length} records out of the trash`;
    const { batch } = await book.writer.write(label, async ({ trx }) => {
      for (const table of TRASHABLE)
        for (let start = 0; start < ids.length; start += 500)
          await trx
            .updateTable(table as 'person')
            .set({ deleted_at: null })
            .where('id', 'in', ids.slice(start, start + 500) as never[])
            .where('deleted_at', 'is not', null)
            .execute();
    });
    return { batch };
  },

  'trash.empty': async (book: Book) => ({ purged: await emptyTrash(book, book.clock.now()) }),
};

const purgedOn = (deletedAt: string): LocalDate => addDays(deletedAt.slice(0, 10), TRASH_DAYS);
