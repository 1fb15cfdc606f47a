import type { Transaction } from 'kysely';
import type {
  CompanyId,
  InterviewId,
  InterviewOutcome,
  MethodOutput,
  NoteId,
  OpportunityId,
  ParsedInput,
  PersonId,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { derivedId, newId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';
import { afterRejection } from './debrief-rejection.ts';
import type { Handlers } from './handlers.ts';
import { listInterviews, summariseInterviews } from './interview-summaries.ts';
import { rewriteNote, writeNote } from './notes.ts';
import { moveToTrash, mustExist, notFound, resolveCompany, resolvePerson } from './support.ts';

type Trx = Transaction<Tables>;

export const interviewHandlers: Handlers<'interview.list' | 'interview.get' | 'interview.save' | 'interview.delete'> = {
  'interview.list': (book, input) => listInterviews(book, input),
  'interview.get': (book, { id }) => readInterview(book, id),
  'interview.save': saveInterview,

  async 'interview.delete'(book, { id }) {
    const { batch } = await book.writer.write('Deleted an interview', ({ trx }) =>
      moveToTrash(book, trx, 'interview', [id]),
    );
    return { batch };
  },
};

/** An interview has one text of notes; its id follows from the interview's, so that it is found again. */
const noteOf = (interview: InterviewId): NoteId => derivedId<NoteId>('interview_note', interview);

async function readInterview(book: Book, id: InterviewId): Promise<MethodOutput<'interview.get'>> {
  const row = await book.reader
    .selectFrom('interview')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  const [summary] = await summariseInterviews(book, [id]);
  if (!row || !summary) throw notFound('interview', id);
  const note = await book.reader
    .selectFrom('note')
    .select(['id', 'body'])
    .where('id', '=', noteOf(id))
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return {
    ...summary,
    happensAt: row.happens_at,
    timeZone: row.time_zone,
    place: row.place,
    round: row.round,
    debriefed: row.debriefed_at !== null,
    opportunity: await opportunityOf(book, row.opportunity_id),
    noteId: note?.id ?? null,
    note: note?.body ?? '',
  };
}

async function opportunityOf(
  book: Book,
  id: OpportunityId | null,
): Promise<MethodOutput<'interview.get'>['opportunity']> {
  if (!id) return null;
  const row = await book.reader
    .selectFrom('opportunity')
    .select(['id', 'role'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

async function saveInterview(
  book: Book,
  input: ParsedInput<'interview.save'>,
): Promise<MethodOutput<'interview.save'>> {
  const label = input.id ? 'Edited an interview' : 'Added an interview';
  const { result: id, batch } = await book.writer.write(label, async ({ trx, db }) => {
    const interview = input.id ?? newId<InterviewId>();
    if (input.id) await mustExist(trx, 'interview', input.id);
    const round = input.opportunityId ? await opportunityFacts(trx, input.opportunityId) : null;
    const before = input.id ? await outcomeOf(trx, input.id) : null;
    if (!input.id)
      await trx
        .insertInto('interview')
        .values({
          id: interview,
          company_id: round?.company_id ?? null,
          role: round?.role ?? null,
          happens_on: book.clock.today(),
          happens_at: null,
          time_zone: null,
          format: 'video',
          place: null,
          outcome: 'waiting',
          created_at: book.clock.now(),
          deleted_at: null,
        })
        .execute();
    const company = input.company && (await resolveCompany(book, trx, input.company));
    const values = {
      ...(company !== undefined && { company_id: company }),
      ...(input.role !== undefined && { role: input.role }),
      ...(input.happensOn !== undefined && { happens_on: input.happensOn }),
      ...(input.happensAt !== undefined && { happens_at: input.happensAt }),
      ...(input.timeZone !== undefined && { time_zone: input.timeZone }),
      ...(input.format !== undefined && { format: input.format }),
      ...(input.place !== undefined && { place: input.place }),
      ...(input.outcome !== undefined && { outcome: input.outcome }),
      ...(input.opportunityId !== undefined && { opportunity_id: input.opportunityId }),
      ...(input.round !== undefined && { round: input.round }),
    };
    if (Object.keys(values).length)
      await trx.updateTable('interview').set(values).where('id', '=', interview).execute();
    if (input.people) await replacePeople(book, trx, interview, input.people);
    if (input.note !== undefined) await saveNote(book, trx, interview, input.note);
    if (input.outcome === 'rejected' && before !== 'rejected')
      await afterRejection(book, { trx, db }, { interviewId: interview });
    return interview;
  });
  return { id, batch };
}

/** A new round is at the opportunity's company and for its role, where nothing else is said. */
async function opportunityFacts(trx: Trx, id: OpportunityId) {
  await mustExist(trx, 'opportunity', id);
  return trx.selectFrom('opportunity').select(['company_id', 'role']).where('id', '=', id).executeTakeFirstOrThrow();
}

async function outcomeOf(trx: Trx, id: InterviewId): Promise<InterviewOutcome> {
  const row = await trx.selectFrom('interview').select('outcome').where('id', '=', id).executeTakeFirstOrThrow();
  return row.outcome;
}

async function replacePeople(
  book: Book,
  trx: Trx,
  interview: InterviewId,
  people: NonNullable<ParsedInput<'interview.save'>['people']>,
): Promise<void> {
  const { company_id: company } = await trx
    .selectFrom('interview')
    .select('company_id')
    .where('id', '=', interview)
    .executeTakeFirstOrThrow();
  const present = await trx.selectFrom('interview_person').selectAll().where('interview_id', '=', interview).execute();
  const kept = new Set<string>();
  for (const { person: choice, role, title } of people) {
    const person = await resolvePerson(book, trx, choice);
    if (person.made && company) await employ(trx, person.id, company, title ?? null, role === 'recruiter');
    const id = derivedId('interview_person', interview, person.id);
    kept.add(id);
    await trx
      .insertInto('interview_person')
      .values({ id, interview_id: interview, person_id: person.id, role, title: title ?? null })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ role, ...(title !== undefined && { title }) }))
      .execute();
  }
  for (const row of present)
    if (!kept.has(row.id)) await trx.deleteFrom('interview_person').where('id', '=', row.id).execute();
}

/** Who interviews at a company works there, as far as is known. */
async function employ(
  trx: Trx,
  person: PersonId,
  company: CompanyId,
  title: string | null,
  recruiter: boolean,
): Promise<void> {
  await trx
    .insertInto('employment')
    .values({
      id: newId(),
      person_id: person,
      company_id: company,
      title,
      kind: recruiter ? 'recruiter' : 'employee',
      started_on: null,
      ended_on: null,
    })
    .execute();
}

async function saveNote(book: Book, trx: Trx, interview: InterviewId, body: string): Promise<void> {
  const id = noteOf(interview);
  const there = await trx.selectFrom('note').select('id').where('id', '=', id).executeTakeFirst();
  if (!there) {
    if (body) await writeNote(book, trx, id, { interviewId: interview }, body);
    return;
  }
  await trx.updateTable('note').set({ deleted_at: null }).where('id', '=', id).execute();
  await rewriteNote(trx, id, body);
}
