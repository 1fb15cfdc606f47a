import type { Selectable, Transaction } from 'kysely';
import {
  CLOSED_STAGES,
  type CompanyChoice,
  type CompanyId,
  KithError,
  type MethodOutput,
  type OpportunityId,
  type ParsedInput,
  type PersonChoice,
  type PersonId,
  type Stage,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { newId } from '../ids.ts';
import type { Tables } from '../sqlite/schema.ts';
import type { OpportunityTable } from '../sqlite/tables/opportunities.ts';
import { afterRejection } from './debrief-rejection.ts';
import { notFound, resolveCompany, resolvePerson } from './support.ts';

type Trx = Transaction<Tables>;
type Opportunity = Selectable<OpportunityTable>;
type Input = ParsedInput<'opportunity.save'>;

/**
 * Adds an opportunity or changes the fields given. Moving to a closed stage dates it, moving back undates it;
 * the reason stays, as the user's words. A rejection sets off the thank-yous and cadences of those met.
 *
 * @throws KithError not_found, or invalid_input when the salary's bounds are the wrong way round
 */
export async function saveOpportunity(book: Book, input: Input): Promise<MethodOutput<'opportunity.save'>> {
  const label = await labelOf(book, input);
  const { result: id, batch } = await book.writer.write(label, async ({ trx, db }) => {
    const before = input.id ? await living(trx, input.id) : null;
    checkSalary(input, before);
    const opportunity = before?.id ?? newId<OpportunityId>();
    if (!before) await insert(book, trx, opportunity);
    const values = {
      ...fieldsOf(input),
      ...(await linksOf(book, trx, input, before)),
      ...closing(book, input, before),
    };
    if (Object.keys(values).length)
      await trx.updateTable('opportunity').set(values).where('id', '=', opportunity).execute();
    if (input.stage === 'rejected' && before?.stage !== 'rejected')
      await afterRejection(book, { trx, db }, { opportunityId: opportunity });
    return opportunity;
  });
  return { id, batch };
}

async function living(trx: Trx, id: OpportunityId): Promise<Opportunity> {
  const row = await trx
    .selectFrom('opportunity')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw notFound('opportunity', id);
  return row;
}

const insert = (book: Book, trx: Trx, id: OpportunityId) =>
  trx
    .insertInto('opportunity')
    .values({
      id,
      company_id: null,
      role: null,
      stage: 'heard_of',
      source_id: null,
      recruiter_id: null,
      agency_id: null,
      salary_low: null,
      salary_high: null,
      currency: null,
      link: null,
      heard_on: book.clock.today(),
      revisit_on: null,
      closed_on: null,
      close_reason: null,
      created_at: book.clock.now(),
      deleted_at: null,
    })
    .execute();

/** The fields that are what was typed. */
const fieldsOf = (input: Input) => ({
  ...(input.role !== undefined && { role: input.role }),
  ...(input.stage !== undefined && { stage: input.stage }),
  ...(input.salaryLow !== undefined && { salary_low: input.salaryLow }),
  ...(input.salaryHigh !== undefined && { salary_high: input.salaryHigh }),
  ...(input.currency !== undefined && { currency: input.currency }),
  ...(input.description !== undefined && { description: input.description }),
  ...(input.link !== undefined && { link: input.link }),
  ...(input.heardOn !== undefined && { heard_on: input.heardOn }),
  ...(input.revisitOn !== undefined && { revisit_on: input.revisitOn }),
  ...(input.closeReason !== undefined && { close_reason: input.closeReason }),
  ...(input.wouldMeet !== undefined && { would_meet: input.wouldMeet }),
  ...(input.wouldLearn !== undefined && { would_learn: input.wouldLearn }),
  ...(input.wouldOpen !== undefined && { would_open: input.wouldOpen }),
  ...(input.conflicts !== undefined && { conflicts: input.conflicts }),
});

/** Companies and people, made on the spot where named. A recruiter made so works at the agency, or else there. */
async function linksOf(book: Book, trx: Trx, input: Input, before: Opportunity | null) {
  const company = await chosen(input.company, (choice) => resolveCompany(book, trx, choice));
  const agency = await chosen(input.agency, (choice) => resolveCompany(book, trx, choice));
  const source = await chosen(input.source, (choice) => resolvePerson(book, trx, choice));
  const recruiter = await chosen(input.recruiter, (choice) => resolvePerson(book, trx, choice));
  const [companyId, agencyId] = [current(company, before?.company_id), current(agency, before?.agency_id)];
  const employer = agencyId ?? companyId;
  if (recruiter?.made && employer) await employRecruiter(trx, recruiter.id, employer);
  return {
    ...(company !== undefined && { company_id: company }),
    ...(agency !== undefined && { agency_id: agency }),
    ...(source !== undefined && { source_id: source?.id ?? null }),
    ...(recruiter !== undefined && { recruiter_id: recruiter?.id ?? null }),
  };
}

/** Left out stays undefined and taken away stays null. */
async function chosen<C extends CompanyChoice | PersonChoice, T>(
  choice: C | null | undefined,
  resolve: (choice: C) => Promise<T>,
): Promise<T | null | undefined> {
  return choice ? resolve(choice) : (choice as null | undefined);
}

const current = (changed: CompanyId | null | undefined, before: CompanyId | null | undefined): CompanyId | null =>
  changed === undefined ? (before ?? null) : changed;

async function employRecruiter(trx: Trx, person: PersonId, company: CompanyId): Promise<void> {
  await trx
    .insertInto('employment')
    .values({
      id: newId(),
      person_id: person,
      company_id: company,
      title: null,
      kind: 'recruiter',
      started_on: null,
      ended_on: null,
    })
    .execute();
}

const isClosed = (stage: Stage): boolean => CLOSED_STAGES.includes(stage);

function closing(book: Book, { stage }: Input, before: Opportunity | null) {
  if (stage === undefined || stage === before?.stage) return {};
  return { closed_on: isClosed(stage) ? book.clock.today() : null };
}

function checkSalary(input: Input, before: Opportunity | null): void {
  const low = input.salaryLow === undefined ? before?.salary_low : input.salaryLow;
  const high = input.salaryHigh === undefined ? before?.salary_high : input.salaryHigh;
  if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return;
  const path = input.salaryHigh === undefined || input.salaryHigh === null ? 'salaryLow' : 'salaryHigh';
  const message = path === 'salaryLow' ? 'must not be more than the highest' : 'must not be less than the lowest';
  throw new KithError('invalid_input', `${path}: ${message}`, { issues: [{ path, message }] });
}

/** What undo will say: "Moved Staff Engineer at Acme to offer". */
async function labelOf(book: Book, input: Input): Promise<string> {
  const before = input.id
    ? await book.reader
        .selectFrom('opportunity')
        .select(['role', 'stage', 'company_id'])
        .where('id', '=', input.id)
        .executeTakeFirst()
    : undefined;
  const nameOf = (id: CompanyId | null | undefined) => (id && book.network.companies.get(id)?.base.name) || null;
  const company =
    input.company === undefined
      ? nameOf(before?.company_id)
      : input.company && ('name' in input.company ? input.company.name : nameOf(input.company.id));
  const title = opportunityTitle(input.role === undefined ? (before?.role ?? null) : input.role, company);
  if (!before) return `Added ${title}`;
  if (input.stage && input.stage !== before.stage) return `Moved ${title} to ${input.stage.replace('_', ' ')}`;
  return `Edited ${title}`;
}

export const opportunityTitle = (role: string | null, company: string | null): string =>
  role && company ? `${role} at ${company}` : (role ?? (company ? `a role at ${company}` : 'an opportunity'));
