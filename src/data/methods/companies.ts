import type { Transaction } from 'kysely';
import {
  type CompanyAlias,
  type CompanyDetail,
  type CompanyId,
  type CompanyLink,
  type CompanyLinkId,
  KithError,
} from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import type { Book } from '../book.ts';
import { changeMany } from '../bulk/change-many.ts';
import { derivedId, newId } from '../ids.ts';
import { listFilter } from '../search-query/list-filter.ts';
import type { Tables } from '../sqlite/schema.ts';
import type { Handlers } from './handlers.ts';
import { mustExist, notFound, resolveCompany } from './support.ts';
import { resolveCompanies } from './whom.ts';

export const companyHandlers: Handlers<
  | 'company.list'
  | 'company.get'
  | 'company.create'
  | 'company.update'
  | 'company.delete'
  | 'companyLink.save'
  | 'companyLink.delete'
> = {
  'company.list': async (book, input) => book.lists.companies(input, await listFilter(book, input.filter, 'company')),
  'company.get': (book, { id }) => readCompanyDetail(book, id),

  async 'company.create'(book, input) {
    const { result: id, batch } = await book.writer.write(`Added ${input.name}`, async ({ trx }) => {
      const companyId = newId<CompanyId>();
      await trx
        .insertInto('company')
        .values({
          id: companyId,
          name: input.name,
          industry: input.industry ?? null,
          location: input.location ?? null,
          created_at: book.clock.now(),
          deleted_at: null,
        })
        .execute();
      if (input.aliases) await replaceAliases(trx, companyId, input.aliases);
      if (input.domains) await replaceDomains(trx, companyId, input.domains);
      return companyId;
    });
    return { id, batch };
  },

  async 'company.update'(book, { id, patch }) {
    const { batch } = await book.writer.write(`Edited ${nameOf(book, id)}`, async ({ trx }) => {
      await mustExist(trx, 'company', id);
      const values = {
        ...(patch.name !== undefined && { name: patch.name }),
        ...(patch.industry !== undefined && { industry: patch.industry }),
        ...(patch.location !== undefined && { location: patch.location }),
      };
      if (Object.keys(values).length) await trx.updateTable('company').set(values).where('id', '=', id).execute();
      if (patch.aliases) await replaceAliases(trx, id, patch.aliases);
      if (patch.domains) await replaceDomains(trx, id, patch.domains);
    });
    return { batch };
  },

  'company.delete': (book, { jobId, ...which }) =>
    book.jobs.run(jobId, async (job) => {
      const ids = await resolveCompanies(book, which);
      const [first] = ids;
      const label = ids.length === 1 && first ? `Deleted ${nameOf(book, first)}` : `Deleted ${ids.length} companies`;
      const change = { kind: 'trash', table: 'company' } as const;
      const { batch } = await changeMany(book, label, { change, ids }, job);
      return { batch };
    }),

  async 'companyLink.save'(book, input) {
    const { result: id, batch } = await book.writer.write(`Edited ${nameOf(book, input.fromId)}`, async ({ trx }) => {
      await mustExist(trx, 'company', input.fromId);
      const toId = await resolveCompany(book, trx, input.to);
      if (toId === input.fromId) throw new KithError('invalid_input', 'A company cannot be linked to itself.');
      const values = { from_id: input.fromId, to_id: toId, kind: input.kind, since: input.since };
      const given = input.id;
      if (!given) {
        const fresh = newId<CompanyLinkId>();
        await trx
          .insertInto('company_link')
          .values({ id: fresh, ...values })
          .execute();
        return fresh;
      }
      const { numUpdatedRows } = await trx
        .updateTable('company_link')
        .set(values)
        .where('id', '=', given)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw notFound('link', given);
      return given;
    });
    return { id, batch };
  },

  async 'companyLink.delete'(book, { id }) {
    const { batch } = await book.writer.write('Removed a link between companies', async ({ trx }) => {
      await trx.deleteFrom('company_link').where('id', '=', id).execute();
    });
    return { batch };
  },
};

const nameOf = (book: Book, id: CompanyId): string => book.network.companies.get(id)?.base.name ?? 'a company';

async function replaceAliases(
  trx: Transaction<Tables>,
  company: CompanyId,
  aliases: readonly CompanyAlias[],
): Promise<void> {
  const wanted = new Map(aliases.map((alias) => [derivedId('company_alias', company, fold(alias.name)), alias]));
  const present = await trx.selectFrom('company_alias').selectAll().where('company_id', '=', company).execute();
  for (const { id } of present)
    if (!wanted.has(id)) await trx.deleteFrom('company_alias').where('id', '=', id).execute();
  for (const [id, { name, kind }] of wanted)
    await trx
      .insertInto('company_alias')
      .values({ id, company_id: company, name, kind })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, kind }))
      .execute();
}

async function replaceDomains(trx: Transaction<Tables>, company: CompanyId, domains: readonly string[]): Promise<void> {
  const wanted = new Map(
    domains
      .map((domain) => domain.toLowerCase())
      .map((domain) => [derivedId('company_domain', company, domain), domain]),
  );
  const present = await trx.selectFrom('company_domain').selectAll().where('company_id', '=', company).execute();
  for (const { id } of present)
    if (!wanted.has(id)) await trx.deleteFrom('company_domain').where('id', '=', id).execute();
  for (const [id, domain] of wanted)
    await trx
      .insertInto('company_domain')
      .values({ id, company_id: company, domain })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
}

/** @throws KithError not_found */
export async function readCompanyDetail(book: Book, id: CompanyId): Promise<CompanyDetail> {
  const company = await book.reader
    .selectFrom('company')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!company) throw notFound('company', id);
  const aliases = await book.reader
    .selectFrom('company_alias')
    .select(['name', 'kind'])
    .where('company_id', '=', id)
    .orderBy('name')
    .execute();
  const domains = await book.reader
    .selectFrom('company_domain')
    .select('domain')
    .where('company_id', '=', id)
    .orderBy('domain')
    .execute();
  return {
    id,
    name: company.name,
    industry: company.industry,
    location: company.location,
    aliases,
    domains: domains.map(({ domain }) => domain),
    links: await readLinks(book, id),
    employments: await readEmployments(book, id, company.name),
  };
}

export async function readLinks(book: Book, id: CompanyId): Promise<CompanyLink[]> {
  const rows = await book.reader
    .selectFrom('company_link')
    .selectAll()
    .where((where) => where.or([where('from_id', '=', id), where('to_id', '=', id)]))
    .orderBy('kind')
    .orderBy('id')
    .execute();
  return rows.flatMap((row): CompanyLink[] => {
    const direction = row.from_id === id ? 'from' : 'to';
    const other = book.network.companies.get(direction === 'from' ? row.to_id : row.from_id)?.base;
    return other
      ? [{ id: row.id, kind: row.kind, direction, other: { id: other.id, name: other.name }, since: row.since }]
      : [];
  });
}

async function readEmployments(book: Book, id: CompanyId, name: string): Promise<CompanyDetail['employments']> {
  const rows = await book.reader.selectFrom('employment').selectAll().where('company_id', '=', id).execute();
  const living = rows.filter((row) => book.network.people.has(row.person_id));
  const rank = (row: (typeof rows)[number]) => (book.network.isCurrent(row) ? '9999' : (row.ended_on ?? ''));
  living.sort((a, b) => (rank(a) === rank(b) ? (a.id < b.id ? -1 : 1) : rank(a) < rank(b) ? 1 : -1));
  return living.map((row) => ({
    id: row.id,
    person: book.network.personRef(row.person_id),
    company: { id, name },
    title: row.title,
    kind: row.kind,
    startedOn: row.started_on,
    endedOn: row.ended_on,
  }));
}
