import type { InterviewId, MethodOutput, OpportunityId, ParsedInput, PersonId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { derivedId, newId } from '../ids.ts';
import type { Handlers } from './handlers.ts';
import { readOpportunity } from './opportunity-detail.ts';
import { opportunityTitle, saveOpportunity } from './opportunity-save.ts';
import { readOpportunities } from './opportunity-summaries.ts';
import { moveToTrash, mustExist, notFound } from './support.ts';

export const opportunityHandlers: Handlers<
  'opportunity.list' | 'opportunity.get' | 'opportunity.save' | 'opportunity.delete' | 'opportunity.addRound'
> = {
  'opportunity.list': (book, input) => ({ opportunities: readOpportunities(book, input) }),
  'opportunity.get': (book, { id }) => readOpportunity(book, id),
  'opportunity.save': saveOpportunity,

  /** Its interviews keep pointing at it, and show it again should it come back. */
  async 'opportunity.delete'(book, { id }) {
    const { batch } = await book.writer.write(`Deleted ${titleOf(book, id)}`, ({ trx }) =>
      moveToTrash(book, trx, 'opportunity', [id]),
    );
    return { batch };
  },

  'opportunity.addRound': addRound,
};

function titleOf(book: Book, id: OpportunityId): string {
  const row = book.db
    .prepare<[string], { role: string | null; company: string | null }>(
      `SELECT o.role, c.name AS company FROM opportunity o
         LEFT JOIN company c ON c.id = o.company_id AND c.deleted_at IS NULL WHERE o.id = ?`,
    )
    .get(id);
  return opportunityTitle(row?.role ?? null, row?.company ?? null);
}

/**
 * Plans the next interview. Who recruited at the round before is there again; at the first one the
 * opportunity's recruiter.
 */
async function addRound(
  book: Book,
  { id, happensOn }: ParsedInput<'opportunity.addRound'>,
): Promise<MethodOutput<'opportunity.addRound'>> {
  const label = `Planned an interview for ${titleOf(book, id)}`;
  const { result: interviewId, batch } = await book.writer.write(label, async ({ trx }) => {
    await mustExist(trx, 'opportunity', id);
    const opportunity = await trx
      .selectFrom('opportunity')
      .select(['company_id', 'role', 'recruiter_id'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!opportunity) throw notFound('opportunity', id);
    const rounds = await trx
      .selectFrom('interview')
      .select('id')
      .where('opportunity_id', '=', id)
      .where('deleted_at', 'is', null)
      .orderBy('happens_on')
      .orderBy('id')
      .execute();
    const interview = newId<InterviewId>();
    await trx
      .insertInto('interview')
      .values({
        id: interview,
        company_id: opportunity.company_id,
        role: opportunity.role,
        happens_on: happensOn ?? book.clock.today(),
        happens_at: null,
        time_zone: null,
        format: 'video',
        place: null,
        outcome: 'waiting',
        opportunity_id: id,
        round: `Round ${rounds.length + 1}`,
        created_at: book.clock.now(),
        deleted_at: null,
      })
      .execute();
    const last = rounds.at(-1);
    const recruiters: { person_id: PersonId; title: string | null }[] = last
      ? await trx
          .selectFrom('interview_person')
          .innerJoin('person', 'person.id', 'interview_person.person_id')
          .select(['interview_person.person_id', 'interview_person.title'])
          .where('interview_person.interview_id', '=', last.id)
          .where('interview_person.role', '=', 'recruiter')
          .where('person.deleted_at', 'is', null)
          .execute()
      : opportunity.recruiter_id && book.network.people.has(opportunity.recruiter_id)
        ? [{ person_id: opportunity.recruiter_id, title: null }]
        : [];
    for (const { person_id, title } of recruiters)
      await trx
        .insertInto('interview_person')
        .values({
          id: derivedId('interview_person', interview, person_id),
          interview_id: interview,
          person_id,
          role: 'recruiter',
          title,
        })
        .execute();
    return interview;
  });
  return { interviewId, batch };
}
