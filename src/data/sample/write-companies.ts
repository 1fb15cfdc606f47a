import type { CompanyLinkId } from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import { derivedId } from '../ids.ts';
import { companies, links } from './companies/index.ts';
import { companyIdOf, noteId, type Rows } from './rows.ts';
import { companyNotes } from './sentences/company-notes.ts';

const DAYS_A_YEAR = 365.25;
/** Companies of the first days were added when the book was begun. */
const BOOK_BEGUN = 2920;

/** The companies with their other names, domains, links and notes. */
export function addCompanies(rows: Rows): void {
  for (const { name, industry, city, aliases = [], formerNames = [], domains = [domainOf(name)] } of companies) {
    const id = companyIdOf(name);
    rows.tables.company.push({ id, name, industry, location: city, ...rows.trashable(BOOK_BEGUN) });
    for (const [kind, names] of [
      ['alias', aliases],
      ['former_name', formerNames],
    ] as const) {
      for (const other of names) {
        const aliasId = derivedId<string>('company_alias', id, fold(other));
        rows.tables.company_alias.push({ id: aliasId, company_id: id, name: other, kind });
      }
    }
    for (const domain of domains) {
      rows.tables.company_domain.push({ id: derivedId('company_domain', id, domain), company_id: id, domain });
    }
  }
  for (const [from, kind, to, yearsAgo] of links) {
    rows.tables.company_link.push({
      id: derivedId<CompanyLinkId>('sample', 'link', from, kind, to),
      from_id: companyIdOf(from),
      to_id: companyIdOf(to),
      kind,
      since: yearsAgo === null ? null : rows.days.monthAgo(Math.round(yearsAgo * DAYS_A_YEAR)),
    });
  }
  for (const [company, daysAgo, body] of companyNotes) {
    rows.note(noteId(`company ${company} ${daysAgo}`), daysAgo, { company_id: companyIdOf(company) }, body);
  }
}

const domains = new Map(companies.map((company) => [company.name, company.domains?.[0] ?? domainOf(company.name)]));

/** The company's first domain. `.example` belongs to nobody. */
export const domainFor = (company: string): string => domains.get(company) ?? domainOf(company);

function domainOf(name: string): string {
  return `${fold(name).replace(/[^a-z0-9]+/g, '')}.example`;
}
