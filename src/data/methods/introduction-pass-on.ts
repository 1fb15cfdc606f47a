import { KithError, type MethodOutput, type ParsedInput } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { writeIntroduction } from './introduction-save.ts';
import { mustExist, notFound } from './support.ts';

/**
 * Passes an opportunity on: today the user introduces a person to its recruiter, or else to who told of it.
 * Passing it on again to the same person finds the introduction made before.
 *
 * @throws KithError invalid_input when the opportunity names nobody to introduce to; not_found
 */
export async function passOn(
  book: Book,
  { id, personId, note }: ParsedInput<'opportunity.passOn'>,
): Promise<MethodOutput<'opportunity.passOn'>> {
  const label = `Passed an opportunity on to ${book.network.personRef(personId).name}`;
  const { result: introductionId, batch } = await book.writer.write(label, async ({ trx }) => {
    const opportunity = await trx
      .selectFrom('opportunity')
      .select(['recruiter_id', 'source_id'])
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    if (!opportunity) throw notFound('opportunity', id);
    await mustExist(trx, 'person', personId);
    const to = [opportunity.recruiter_id, opportunity.source_id].find(
      (candidate) => candidate !== null && candidate !== personId && book.network.people.has(candidate),
    );
    if (!to)
      throw new KithError(
        'invalid_input',
        'The opportunity has neither a recruiter nor a source to introduce them to. Add one first.',
        { issues: [{ path: 'id', message: 'no recruiter and no source' }] },
      );
    const before = await trx
      .selectFrom('introduction')
      .select('id')
      .where('opportunity_id', '=', id)
      .where('who_id', '=', personId)
      .where('to_id', '=', to)
      .where('introducer_id', 'is', null)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    if (before) return before.id;
    return writeIntroduction(book, trx, {
      introducer: 'me',
      who: { id: personId },
      to: { id: to },
      madeOn: book.clock.today(),
      outcome: note ?? '',
      opportunityId: id,
    });
  });
  return { introductionId, batch };
}
