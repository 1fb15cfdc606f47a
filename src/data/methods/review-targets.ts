import {
  type CompanyId,
  KithError,
  type MethodOutput,
  type ParsedInput,
  type ReviewTargetId,
} from '../../contract/index.ts';
import { targetNames } from '../../domain/review/target-names.ts';
import type { Book } from '../book.ts';
import { derivedId, newId } from '../ids.ts';
import { Pace } from '../pace.ts';
import { DEFAULT_WISH, readReview, readTargetRows } from '../review/rows.ts';
import { companyNamesOf } from '../who/names-of.ts';
import { resolveCompany } from './support.ts';

const MOST_NAMES = 500;

/** The companies meant by a list; nothing is written. */
export async function matchTargets(
  book: Book,
  { text }: ParsedInput<'review.match'>,
): Promise<MethodOutput<'review.match'>> {
  const pace = new Pace();
  const names = companyNamesOf(book);
  const rows: MethodOutput<'review.match'>['rows'] = [];
  for (const name of targetNames(text).slice(0, MOST_NAMES)) {
    await pace.breathe();
    rows.push({ text: name, ...(await names.resolve(name)) });
  }
  return { rows };
}

/** @throws KithError not_found */
export async function addTargets(
  book: Book,
  { id, companies, source }: ParsedInput<'review.addTargets'>,
): Promise<MethodOutput<'review.addTargets'>> {
  const { name } = await readReview(book, id);
  const there = new Set<CompanyId>(readTargetRows(book, id).map(({ company }) => company));
  const label = companies.length === 1 ? `Added a target to “${name}”` : `Added targets to “${name}”`;
  const { result: added, batch } = await book.writer.write(label, async ({ trx }) => {
    const pace = new Pace();
    let count = 0;
    for (const choice of companies) {
      await pace.breathe();
      const company_id = await resolveCompany(book, trx, choice);
      if (there.has(company_id)) continue;
      there.add(company_id);
      const derived = derivedId<ReviewTargetId>('review_target', id, company_id);
      const taken = await trx.selectFrom('review_target').select('id').where('id', '=', derived).executeTakeFirst();
      await trx
        .insertInto('review_target')
        .values({
          // After a merge the id may belong to a target that is another company now.
          id: taken ? newId<ReviewTargetId>() : derived,
          review_id: id,
          company_id,
          wish: DEFAULT_WISH,
          note: null,
          source: choice.source ?? source,
        })
        .execute();
      count += 1;
    }
    return count;
  });
  return { added, batch };
}

/** @throws KithError not_found */
export async function setTarget(
  book: Book,
  { id, wish, note }: ParsedInput<'review.setTarget'>,
): Promise<MethodOutput<'review.setTarget'>> {
  const { batch } = await book.writer.write('Edited a target', async ({ trx }) => {
    const row = await trx.selectFrom('review_target').select('id').where('id', '=', id).executeTakeFirst();
    if (!row) throw new KithError('not_found', 'There is no such target. It may have been removed.', { id });
    if (wish === undefined && note === undefined) return;
    await trx
      .updateTable('review_target')
      .set({ ...(wish !== undefined && { wish }), ...(note !== undefined && { note: note.trim() || null }) })
      .where('id', '=', id)
      .execute();
  });
  return { batch };
}

export async function removeTargets(
  book: Book,
  { ids }: ParsedInput<'review.removeTargets'>,
): Promise<MethodOutput<'review.removeTargets'>> {
  const label = ids.length === 1 ? 'Removed a target' : `Removed ${ids.length} targets`;
  const { batch } = await book.writer.write(label, async ({ trx }) => {
    await trx.deleteFrom('review_target').where('id', 'in', ids).execute();
  });
  return { batch };
}
