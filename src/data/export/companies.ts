import type { Database } from 'better-sqlite3';
import type { CompanyId, LocalDate, PartialDate } from '../../contract/index.ts';
import { isCurrent } from '../network/nodes.ts';
import { csvTable } from './csv.ts';

/** A company as a row of a table. */
interface ExportedCompany {
  readonly id: CompanyId;
  readonly name: string;
  readonly industry: string | null;
  readonly location: string | null;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  /** Names of the people there now. */
  readonly people: readonly string[];
}

const HEADER = ['Id', 'Name', 'Other names', 'Domains', 'Industry', 'Location', 'People there now'];

/** Companies that are not in the trash, by name. */
export function readCompanies(db: Database, today: LocalDate, only: readonly CompanyId[]): ExportedCompany[] {
  const wanted = new Set(only);
  const named = (sql: string) =>
    Map.groupBy(
      db.prepare<[], { company_id: CompanyId; name: string; ended_on?: PartialDate | null }>(sql).all(),
      ({ company_id }) => company_id,
    );
  const aliases = named('SELECT company_id, name FROM company_alias ORDER BY name');
  const domains = named('SELECT company_id, domain AS name FROM company_domain ORDER BY domain');
  const people = named(
    `SELECT e.company_id, p.name, e.ended_on FROM employment e
       JOIN person p ON p.id = e.person_id AND p.deleted_at IS NULL ORDER BY p.name, p.id`,
  );
  const names = (of: typeof aliases, id: CompanyId) => [...new Set((of.get(id) ?? []).map(({ name }) => name))];
  return db
    .prepare<[], Pick<ExportedCompany, 'id' | 'name' | 'industry' | 'location'>>(
      'SELECT id, name, industry, location FROM company WHERE deleted_at IS NULL ORDER BY name, id',
    )
    .all()
    .filter(({ id }) => wanted.has(id))
    .map((company) => ({
      ...company,
      aliases: names(aliases, company.id),
      domains: names(domains, company.id),
      people: (people.get(company.id) ?? [])
        .filter(({ ended_on }) => isCurrent({ ended_on: ended_on ?? null }, today))
        .map(({ name }) => name),
    }));
}

/** Companies as a table for spreadsheets. */
export const companiesCsv = (companies: readonly ExportedCompany[]): string =>
  csvTable(
    HEADER,
    companies.map(({ id, name, aliases, domains, industry, location, people }) => [
      id,
      name,
      aliases.join('; '),
      domains.join('; '),
      industry,
      location,
      people.join('; '),
    ]),
  );
