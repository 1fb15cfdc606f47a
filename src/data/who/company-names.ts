import type { Database } from 'better-sqlite3';
import type { AliasKind, CompanyId, CompanyRef, WhoAnswer } from '../../contract/index.ts';
import { companyLikeness, SAME_COMPANY } from '../../domain/company-likeness.ts';
import { companyForm } from '../../domain/company-name.ts';
import { fold } from '../../domain/text.ts';
import { domainAndAbove, domainOf, nameInDomain } from '../../domain/web-address.ts';
import type { Network } from '../network/network.ts';
import { Pace } from '../pace.ts';

type MatchedBy = NonNullable<WhoAnswer['matchedBy']>;
export type Resolved = Pick<WhoAnswer, 'company' | 'matchedBy' | 'suggestions'>;

interface Name {
  readonly company: CompanyId;
  readonly form: string;
}
interface Index {
  readonly exact: ReadonlyMap<string, readonly CompanyId[]>;
  readonly names: ReadonlyMap<string, readonly CompanyId[]>;
  readonly aliases: Readonly<Record<AliasKind, ReadonlyMap<string, readonly CompanyId[]>>>;
  readonly domains: ReadonlyMap<string, readonly CompanyId[]>;
  readonly all: readonly Name[];
}

const NAMES = 'SELECT id AS company, name FROM company WHERE deleted_at IS NULL';
const ALIASES = `SELECT a.company_id AS company, a.name, a.kind FROM company_alias a
  JOIN company c ON c.id = a.company_id AND c.deleted_at IS NULL`;
const DOMAINS = `SELECT d.company_id AS company, d.domain FROM company_domain d
  JOIN company c ON c.id = d.company_id AND c.deleted_at IS NULL`;
const MOST_SUGGESTIONS = 5;
/** Two likenesses nearer than this are equal; then the one with more people is meant. */
const ALIKE = 0.05;
/** Beside a company found by its name, only names this like it are suggested. */
const VERY_LIKE = 0.8;

/** Finds the company meant by what somebody typed. */
export class CompanyNames {
  readonly #db: Database;
  readonly #network: Network;
  #index: { readonly version: number; readonly built: Promise<Index> } | null = null;
  /** Normal forms by name: working one out takes far longer than looking it up. */
  #forms = new Map<string, string>();

  constructor(db: Database, network: Network) {
    this.#db = db;
    this.#network = network;
  }

  /**
   * By name, normal form of the name, alias, former name, domain (of a web or e-mail address too), then by
   * likeness. Of several, the one with most people; the others are suggested.
   */
  async resolve(text: string): Promise<Resolved> {
    const index = await this.#current();
    const form = companyForm(text);
    const domain = domainOf(text);
    const found = this.#called(index, text);
    const [first] = found;
    if (!first) {
      const like = this.#like(index.all, domain ? companyForm(nameInDomain(domain)) : form);
      const best = like[0] && like[0].likeness >= SAME_COMPANY ? like[0].company : null;
      return this.#answer(
        best,
        best ? 'similar' : null,
        like.map(({ company }) => company),
      );
    }
    const others = found.flatMap(([, ids]) => this.#byPeople(ids));
    const containing = domain || form === '' ? [] : index.all.filter((name) => name.form.includes(form));
    const alike = this.#like(containing, form).filter(({ likeness }) => likeness >= VERY_LIKE);
    return this.#answer(others[0] ?? null, first[0], [...others, ...alike.map(({ company }) => company)]);
  }

  /** The company that `resolve` means, unless by likeness alone; null when none is called so. Takes no time to speak of. */
  async called(text: string): Promise<CompanyId | null> {
    const [first] = this.#called(await this.#current(), text);
    return first ? (this.#byPeople(first[1])[0] ?? null) : null;
  }

  #called(index: Index, text: string): [MatchedBy, readonly CompanyId[]][] {
    const form = companyForm(text);
    const domain = domainOf(text);
    const domains = domain ? domainAndAbove(domain) : [];
    const steps: [MatchedBy, readonly CompanyId[]][] = [
      ['name', index.exact.get(fold(text.trim())) ?? []],
      ['name', index.names.get(form) ?? []],
      ['alias', index.aliases.alias.get(form) ?? []],
      ['former_name', index.aliases.former_name.get(form) ?? []],
      ...domains.map((own): [MatchedBy, readonly CompanyId[]] => ['domain', index.domains.get(own) ?? []]),
    ];
    return steps.filter(([, ids]) => ids.length > 0);
  }

  #answer(company: CompanyId | null, matchedBy: MatchedBy | null, others: readonly CompanyId[]): Resolved {
    const suggestions = [...new Set(others)].filter((id) => id !== company).slice(0, MOST_SUGGESTIONS);
    return {
      company: company && this.#ref(company),
      matchedBy,
      suggestions: suggestions.map((id) => this.#ref(id)),
    };
  }

  #ref(id: CompanyId): CompanyRef {
    return { id, name: this.#network.companies.get(id)?.base.name ?? '' };
  }

  #like(names: readonly Name[], typed: string): { company: CompanyId; likeness: number }[] {
    const best = new Map<CompanyId, number>();
    for (const { company, form } of names) {
      const likeness = companyLikeness(typed, form);
      if (likeness > (best.get(company) ?? 0)) best.set(company, likeness);
    }
    return [...best]
      .map(([company, likeness]) => ({ company, likeness, rounded: Math.round(likeness / ALIKE) }))
      .sort((a, b) => b.rounded - a.rounded || this.#people(b.company) - this.#people(a.company));
  }

  #byPeople(ids: readonly CompanyId[]): CompanyId[] {
    return ids.toSorted((a, b) => this.#people(b) - this.#people(a));
  }

  #people(id: CompanyId): number {
    return this.#network.companies.get(id)?.people.size ?? 0;
  }

  /** The index of the book as it is; built anew once another connection has written. */
  #current(): Promise<Index> {
    const version = Number(this.#db.pragma('data_version', { simple: true }));
    if (this.#index?.version === version) return this.#index.built;
    const built = this.#build();
    this.#index = { version, built };
    built.catch(() => {
      this.#index = null;
    });
    return built;
  }

  async #build(): Promise<Index> {
    const pace = new Pace();
    const exact = new Map<string, CompanyId[]>();
    const names = new Map<string, CompanyId[]>();
    const aliases = { alias: new Map<string, CompanyId[]>(), former_name: new Map<string, CompanyId[]>() };
    const domains = new Map<string, CompanyId[]>();
    const all: Name[] = [];
    const forms = new Map<string, string>();
    const formOf = (name: string) => {
      const form = this.#forms.get(name) ?? companyForm(name);
      forms.set(name, form);
      return form;
    };
    for (const { company, name } of this.#db.prepare<[], { company: CompanyId; name: string }>(NAMES).all()) {
      append(exact, fold(name.trim()), company);
      append(names, formOf(name), company);
      all.push({ company, form: formOf(name) });
      await pace.breathe();
    }
    type Alias = { company: CompanyId; name: string; kind: AliasKind };
    for (const { company, name, kind } of this.#db.prepare<[], Alias>(ALIASES).all()) {
      append(aliases[kind], formOf(name), company);
      all.push({ company, form: formOf(name) });
      await pace.breathe();
    }
    for (const { company, domain } of this.#db.prepare<[], { company: CompanyId; domain: string }>(DOMAINS).all())
      append(domains, domainOf(domain) ?? domain.toLowerCase(), company);
    this.#forms = forms;
    return { exact, names, aliases, domains, all };
  }
}

function append(map: Map<string, CompanyId[]>, key: string, company: CompanyId): void {
  if (key === '') return;
  const present = map.get(key);
  if (!present) map.set(key, [company]);
  else if (!present.includes(company)) present.push(company);
}
