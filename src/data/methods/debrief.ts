import {
  type CompanyRef,
  type InterviewId,
  KithError,
  type MethodOutput,
  type ParsedInput,
  type Question,
  type QuestionId,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import { finishDebrief, interviewTitle } from './debrief-finish.ts';
import type { Handlers } from './handlers.ts';
import { summariseInterviews } from './interview-summaries.ts';
import { prepare } from './preparation.ts';
import { mustExist, notFound } from './support.ts';

export const debriefHandlers: Handlers<
  'interview.prepare' | 'debrief.get' | 'debrief.save' | 'debrief.finish' | 'question.save' | 'question.delete'
> = {
  'interview.prepare': prepare,
  'debrief.get': (book, { id }) => readDebrief(book, id),
  'debrief.save': saveDebrief,
  'debrief.finish': finishDebrief,
  'question.save': saveQuestion,

  async 'question.delete'(book, { id }) {
    const { batch } = await book.writer.write('Removed a question', async ({ trx }) => {
      await trx.deleteFrom('question').where('id', '=', id).execute();
    });
    return { batch };
  },
};

async function readDebrief(book: Book, id: InterviewId): Promise<MethodOutput<'debrief.get'>> {
  const [interview] = await summariseInterviews(book, [id]);
  const row = await book.reader.selectFrom('interview').selectAll().where('id', '=', id).executeTakeFirst();
  if (!interview || !row) throw notFound('interview', id);
  const people = await book.reader
    .selectFrom('interview_person')
    .innerJoin('person', 'person.id', 'interview_person.person_id')
    .selectAll('interview_person')
    .select('person.cadence_days')
    .where('interview_person.interview_id', '=', id)
    .where('person.deleted_at', 'is', null)
    .orderBy('interview_person.id')
    .execute();
  return {
    interview,
    finishedAt: row.debriefed_at,
    chemistry: row.chemistry,
    performance: row.performance,
    learnedCompany: row.learned_company,
    learnedMarket: row.learned_market,
    learnedWorth: row.learned_worth,
    promised: row.promised,
    nextStep: row.next_step,
    nextStepOn: row.next_step_on,
    awaitsReply: row.awaits_reply === 1,
    people: people.map((one) => ({
      person: book.network.personRef(one.person_id),
      role: one.role,
      title: one.title,
      impression: one.impression,
      chemistry: one.chemistry,
      keep: one.keep === null ? null : one.keep === 1,
      cadenceDays: one.cadence_days || null,
    })),
    questions: await questionsOf(book, id, interview.company, interview.happensOn),
  };
}

/** In the order in which they were written down. */
async function questionsOf(
  book: Book,
  interviewId: InterviewId,
  company: CompanyRef | null,
  on: string,
): Promise<Question[]> {
  const rows = await book.reader
    .selectFrom('question')
    .selectAll()
    .where('interview_id', '=', interviewId)
    .orderBy('id')
    .execute();
  return rows.map(({ id, asked_by, text }) => ({ id, askedBy: asked_by, text, interviewId, company, on }));
}

/** @throws KithError not_found, or invalid_input naming a person who was not at the interview */
async function saveDebrief(book: Book, input: ParsedInput<'debrief.save'>): Promise<MethodOutput<'debrief.save'>> {
  const { batch } = await book.writer.write(`Wrote about ${interviewTitle(book, input.id)}`, async ({ trx }) => {
    await mustExist(trx, 'interview', input.id);
    const values = {
      ...(input.chemistry !== undefined && { chemistry: input.chemistry }),
      ...(input.performance !== undefined && { performance: input.performance }),
      ...(input.learnedCompany !== undefined && { learned_company: input.learnedCompany }),
      ...(input.learnedMarket !== undefined && { learned_market: input.learnedMarket }),
      ...(input.learnedWorth !== undefined && { learned_worth: input.learnedWorth }),
      ...(input.promised !== undefined && { promised: input.promised }),
      ...(input.nextStep !== undefined && { next_step: input.nextStep }),
      ...(input.nextStepOn !== undefined && { next_step_on: input.nextStepOn }),
      ...(input.awaitsReply !== undefined && { awaits_reply: bit(input.awaitsReply) }),
    };
    if (Object.keys(values).length) await trx.updateTable('interview').set(values).where('id', '=', input.id).execute();
    for (const [index, person] of (input.people ?? []).entries()) {
      const row = await trx
        .selectFrom('interview_person')
        .select('id')
        .where('interview_id', '=', input.id)
        .where('person_id', '=', person.personId)
        .executeTakeFirst();
      if (!row) throw absent(index);
      const said = {
        ...(person.impression !== undefined && { impression: person.impression }),
        ...(person.chemistry !== undefined && { chemistry: person.chemistry }),
        ...(person.keep !== undefined && { keep: person.keep === null ? null : bit(person.keep) }),
      };
      if (Object.keys(said).length)
        await trx.updateTable('interview_person').set(said).where('id', '=', row.id).execute();
      // How often to keep in touch is a fact about the person, not about the interview.
      if (person.cadenceDays !== undefined)
        await trx
          .updateTable('person')
          .set({ cadence_days: person.cadenceDays })
          .where('id', '=', person.personId)
          .execute();
    }
  });
  return { batch };
}

const bit = (flag: boolean): 0 | 1 => (flag ? 1 : 0);

function absent(index: number): KithError {
  const path = `people.${index}.personId`;
  const message = 'was not at the interview';
  return new KithError('invalid_input', `${path}: ${message}`, { issues: [{ path, message }] });
}

/** @throws KithError not_found */
async function saveQuestion(book: Book, input: ParsedInput<'question.save'>): Promise<MethodOutput<'question.save'>> {
  const label = input.id ? 'Edited a question' : 'Wrote down a question';
  const { result: id, batch } = await book.writer.write(label, async ({ trx }) => {
    await mustExist(trx, 'interview', input.interviewId);
    const values = { interview_id: input.interviewId, asked_by: input.askedBy, text: input.text };
    if (input.id) {
      const there = await trx.selectFrom('question').select('id').where('id', '=', input.id).executeTakeFirst();
      if (!there) throw notFound('question', input.id);
      await trx.updateTable('question').set(values).where('id', '=', input.id).execute();
      return input.id;
    }
    const id = newId<QuestionId>();
    await trx
      .insertInto('question')
      .values({ id, ...values })
      .execute();
    return id;
  });
  return { id, batch };
}
