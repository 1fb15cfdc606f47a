import type { CompanyId, CompanyMatch, CompanySuggestion } from '../../contract/index.ts';
import { CompanyDoubts } from '../../domain/company-doubts.ts';
import { companyForm, namesNoCompany } from '../../domain/company-name.ts';
import { derivedId } from '../ids.ts';

export interface CompanyState {
  readonly id: CompanyId;
  readonly name: string;
  readonly trashed: boolean;
  /** Other names, former ones included. */
  readonly aliases: string[];
}

/** A normal form of the file with the company it is taken for. */
interface Group {
  readonly form: string;
  readonly spellings: ReadonlyMap<string, number>;
  readonly rows: number;
  readonly id: CompanyId;
  readonly name: string;
}

/**
 * Takes the spellings of a file for companies: those of the book whose name, alias or former name has the
 * same normal form, else new ones, one for each normal form. `accepted` says which new companies are others
 * after all: id to id.
 */
export class CompanyResolver {
  readonly #companies: ReadonlyMap<CompanyId, CompanyState>;
  readonly #accepted: ReadonlyMap<CompanyId, CompanyId>;
  readonly #groups = new Map<string, Group>();
  readonly #byForm = new Map<string, CompanyState[]>();
  readonly #forms = new Map<string, string>();
  readonly #newNames = new Map<CompanyId, string>();

  private constructor(companies: ReadonlyMap<CompanyId, CompanyState>, accepted: ReadonlyMap<CompanyId, CompanyId>) {
    this.#companies = companies;
    this.#accepted = accepted;
  }

  static of(
    rows: Iterable<{ readonly company: string | null }>,
    companies: ReadonlyMap<CompanyId, CompanyState>,
    accepted: ReadonlyMap<CompanyId, CompanyId>,
  ): CompanyResolver {
    const resolver = new CompanyResolver(companies, accepted);
    for (const company of companies.values()) {
      if (!company.trashed) resolver.#index(company);
    }
    const spellings = new Map<string, Map<string, number>>();
    for (const { company } of rows) {
      if (company === null || namesNoCompany(company)) continue;
      const form = resolver.formOf(company);
      const counts = spellings.get(form) ?? new Map<string, number>();
      spellings.set(form, counts.set(company, (counts.get(company) ?? 0) + 1));
    }
    for (const [form, counts] of spellings) {
      const group = resolver.#groupOf(form, counts);
      resolver.#groups.set(form, group);
      if (!companies.has(group.id)) resolver.#newNames.set(group.id, group.name);
    }
    return resolver;
  }

  /** The company a spelling is taken for; null for one that neither file nor book knows. */
  readonly idOf = (spelling: string): CompanyId | null => {
    const form = this.formOf(spelling);
    const group = this.#groups.get(form);
    if (group) return this.#accepted.get(group.id) ?? group.id;
    return this.#inBook(form, [spelling])?.id ?? null;
  };

  readonly nameOf = (id: CompanyId): string => this.#companies.get(id)?.name ?? this.#newNames.get(id) ?? '';

  /** Spellings taken for a company of another spelling, those of most rows first. */
  merges(): CompanyMatch[] {
    const merges: CompanyMatch[] = [];
    for (const group of this.#groups.values()) {
      const id = this.#accepted.get(group.id) ?? group.id;
      const name = this.nameOf(id);
      for (const [spelling, rows] of group.spellings)
        if (spelling !== name) merges.push({ spelling, name, companyId: this.#companies.has(id) ? id : null, rows });
    }
    return merges.sort(byRows);
  }

  /**
   * Companies that `made` lists as new and that may be another company of the book or the file. The id is
   * the pair's, so that it means the same when the file is compared again.
   */
  suggestions(made: ReadonlySet<CompanyId>): (CompanySuggestion & SuggestedPair)[] {
    const doubts = new CompanyDoubts<CompanyId>();
    const newGroups = [...this.#groups.values()].filter(({ id }) => made.has(id)).sort(bySize);
    for (const { id, name, aliases, trashed } of this.#companies.values()) {
      if (!trashed) for (const known of [name, ...aliases]) doubts.add(id, known);
    }
    const suggestions: (CompanySuggestion & SuggestedPair)[] = [];
    // Bigger ones first, so that each is suggested to be one that is bigger or in the book, never in a circle.
    for (const group of newGroups) {
      const { id, name, rows } = group;
      const [doubt] = [...group.spellings.keys()].flatMap((spelling) => doubts.find(spelling));
      if (doubt) {
        const companyId = this.#companies.has(doubt.key) ? doubt.key : null;
        const pair = { from: id, into: doubt.key };
        const suggestion = derivedId<string>('suggestion', pair.from, pair.into);
        const into = this.nameOf(doubt.key);
        suggestions.push({
          id: suggestion,
          spelling: name,
          name: into,
          companyId,
          rows,
          reason: doubt.reason,
          ...pair,
        });
      }
      for (const spelling of group.spellings.keys()) doubts.add(id, spelling);
    }
    return suggestions.sort(byRows);
  }

  /** Companies to make: those of `ids` the book does not have. */
  *newAmong(ids: Iterable<CompanyId>): Generator<{ readonly id: CompanyId; readonly name: string }> {
    for (const id of ids) if (!this.#companies.has(id)) yield { id, name: this.nameOf(id) };
  }

  /** The normal form of a spelling, worked out once. */
  formOf(spelling: string): string {
    const known = this.#forms.get(spelling);
    if (known !== undefined) return known;
    const form = companyForm(spelling);
    this.#forms.set(spelling, form);
    return form;
  }

  #index(company: CompanyState): void {
    for (const form of new Set([company.name, ...company.aliases].map((name) => this.formOf(name)))) {
      const companies = this.#byForm.get(form);
      if (companies) companies.push(company);
      else this.#byForm.set(form, [company]);
    }
  }

  /** Of several companies with one normal form, the one spelt the same, else the one by its name rather than an alias. */
  #inBook(form: string, spellings: readonly string[]): CompanyState | undefined {
    const candidates = this.#byForm.get(form) ?? [];
    return (
      candidates.find(({ name }) => spellings.includes(name)) ??
      candidates.find(({ name }) => this.formOf(name) === form) ??
      candidates[0]
    );
  }

  #groupOf(form: string, spellings: ReadonlyMap<string, number>): Group {
    let rows = 0;
    for (const count of spellings.values()) rows += count;
    const known = this.#inBook(form, [...spellings.keys()].sort());
    if (known) return { form, spellings, rows, id: known.id, name: known.name };
    for (let n = 0; ; n += 1) {
      const id = derivedId<CompanyId>('company', form, ...(n ? [String(n)] : []));
      const present = this.#companies.get(id);
      // Made by an earlier import and renamed since; one in the trash stays there.
      if (present && !present.trashed) return { form, spellings, rows, id, name: present.name };
      if (!present) return { form, spellings, rows, id, name: bestSpelling(spellings) };
    }
  }
}

export interface SuggestedPair {
  readonly from: CompanyId;
  readonly into: CompanyId;
}

/** The usual spelling; of equally usual ones not the shouted, then the first by code. */
function bestSpelling(spellings: ReadonlyMap<string, number>): string {
  const shouted = (name: string) => (name === name.toUpperCase() && name !== name.toLowerCase() ? 1 : 0);
  const [best] = [...spellings].sort(
    ([a, countA], [b, countB]) => countB - countA || shouted(a) - shouted(b) || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

const bySize = (a: Group, b: Group): number => b.rows - a.rows || (a.form < b.form ? -1 : 1);
const byRows = (a: { rows: number; spelling: string }, b: { rows: number; spelling: string }): number =>
  b.rows - a.rows || (a.spelling < b.spelling ? -1 : 1);
