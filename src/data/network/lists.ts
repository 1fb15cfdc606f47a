import type {
  CompanyId,
  CompanyRow,
  MethodOutput,
  ParsedInput,
  PersonRow,
  PersonSort,
  SortDirection,
  Warmth,
} from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import { Pace } from '../pace.ts';
import type { Network } from './network.ts';
import type { CompanyNode, PersonNode } from './nodes.ts';
import { type Key, Order, type OrderBy } from './order.ts';

const WARMEST: readonly Warmth[] = ['close', 'warm', 'fading', 'lapsed', 'none'];
/** Written without spaces, so a word of theirs may begin anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Windows on the people and the companies, sorted and filtered. */
export class Lists {
  readonly #network: Network;
  /** By sort and direction, with the version of the network they are of. */
  readonly #people = new Map<string, Kept<PersonNode>>();
  readonly #companies = new Map<string, Kept<CompanyNode>>();
  #companyRows = new Map<CompanyId, CompanyRow>();
  #companyRowsVersion = -1;

  constructor(network: Network) {
    this.#network = network;
  }

  /** To be awaited before `people`: sorts in slices what would take long at once, everybody after all were read anew. */
  async prepare({ sort, direction }: Pick<ParsedInput<'person.list'>, 'sort' | 'direction'>): Promise<void> {
    const key = `${sort} ${direction}`;
    const kept = this.#people.get(key);
    if (kept?.readings === this.#network.readings) return;
    const order = kept?.order ?? new Order(this.#peopleBy(sort, direction));
    await order.prepare(this.#network.people, new Pace());
    if (!this.#people.has(key)) this.#people.set(key, { order, version: -1, readings: -1, nodes: [] });
  }

  warmestPeople(): readonly PersonNode[] {
    return this.#orderedPeople('warmth', 'asc');
  }

  biggestCompanies(): readonly CompanyNode[] {
    return this.#orderedCompanies('people', 'asc');
  }

  /** @param asked the filter as a test, when it asks for more than words */
  people(
    input: ParsedInput<'person.list'>,
    asked: ((node: PersonNode) => boolean) | null = null,
  ): MethodOutput<'person.list'> {
    const { sort, direction } = input;
    const order = this.#orderedPeople(sort, direction);
    const passes = wordFilter(input.filter);
    const warmth = new Set(input.warmth);
    const filtered =
      input.filter.trim() || warmth.size || input.tagIds.length
        ? order.filter(
            (node) =>
              (warmth.size === 0 || warmth.has(node.row.warmth)) &&
              input.tagIds.every((id) => node.tagIds.includes(id)) &&
              (asked ? asked(node) : passes(node.words)),
          )
        : order;
    const rows: PersonRow[] = filtered.slice(input.offset, input.offset + input.limit).map((node) => node.row);
    return { total: filtered.length, rows };
  }

  /** @param asked the filter as a test, when it asks for more than words */
  companies(
    input: ParsedInput<'company.list'>,
    asked: ((node: CompanyNode) => boolean) | null = null,
  ): MethodOutput<'company.list'> {
    const { sort, direction } = input;
    const order = this.#orderedCompanies(sort, direction);
    const passes = wordFilter(input.filter);
    const filtered = input.filter.trim() ? order.filter(asked ?? ((node) => passes(node.words))) : order;
    const rows = filtered.slice(input.offset, input.offset + input.limit).map((node) => this.companyRow(node));
    return { total: filtered.length, rows };
  }

  companyRow(node: CompanyNode): CompanyRow {
    if (this.#companyRowsVersion !== this.#network.version) {
      this.#companyRows = new Map();
      this.#companyRowsVersion = this.#network.version;
    }
    let row = this.#companyRows.get(node.base.id);
    if (!row) {
      row = this.#deriveCompanyRow(node);
      this.#companyRows.set(node.base.id, row);
    }
    return row;
  }

  #deriveCompanyRow(node: CompanyNode): CompanyRow {
    const row: CompanyRow = {
      id: node.base.id,
      name: node.base.name,
      industry: node.base.industry,
      location: node.base.location,
      current: 0,
      former: 0,
      interviews: node.interviews,
      lastContactOn: null,
      warmth: 'none',
    };
    for (const id of node.people) {
      const person = this.#network.people.get(id);
      if (!person) continue;
      const here = person.employments.some((job) => job.company_id === node.base.id && this.#network.isCurrent(job));
      row[here ? 'current' : 'former'] += 1;
      const { lastContactOn, warmth } = person.row;
      if (lastContactOn !== null && (row.lastContactOn === null || lastContactOn > row.lastContactOn))
        row.lastContactOn = lastContactOn;
      if (here && WARMEST.indexOf(warmth) < WARMEST.indexOf(row.warmth)) row.warmth = warmth;
    }
    return row;
  }

  #orderedPeople(sort: PersonSort, direction: SortDirection): readonly PersonNode[] {
    return this.#ordered(this.#people, `${sort} ${direction}`, this.#network.people, () =>
      this.#peopleBy(sort, direction),
    );
  }

  #peopleBy(sort: PersonSort, direction: SortDirection): OrderBy<PersonNode> {
    return {
      keyOf: (node) => personKey(node, sort, this.#network),
      greatestFirst: descends(sort) !== (direction === 'desc'),
    };
  }

  #orderedCompanies(sort: ParsedInput<'company.list'>['sort'], direction: SortDirection): readonly CompanyNode[] {
    // A company's row follows from its people, so its order is made anew with every version.
    if (this.#companies.get(`${sort} ${direction}`)?.version !== this.#network.version) this.#companies.clear();
    return this.#ordered(this.#companies, `${sort} ${direction}`, this.#network.companies, () => ({
      keyOf: (node) => companyKey(this.companyRow(node), node, sort),
      greatestFirst: descends(sort) !== (direction === 'desc'),
    }));
  }

  #ordered<T extends PersonNode | CompanyNode>(
    orders: Map<string, Kept<T>>,
    key: string,
    nodes: ReadonlyMap<string, T>,
    by: () => OrderBy<T>,
  ): readonly T[] {
    const { version, readings } = this.#network;
    const kept = orders.get(key);
    if (kept?.version === version) return kept.nodes;
    const order = kept?.order ?? new Order(by());
    const sorted = order.follow(nodes);
    orders.set(key, { order, version, readings, nodes: sorted });
    return sorted;
  }
}

interface Kept<T extends { readonly sortKey: string }> {
  readonly order: Order<T>;
  readonly version: number;
  readonly readings: number;
  readonly nodes: readonly T[];
}

/** Passes texts (folded, each word after a space) in which every word of the filter begins a word. */
function wordFilter(filter: string): (words: string) => boolean {
  const terms = fold(filter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((term) => (UNSPACED.test(term) ? term : ` ${term}`));
  return (words) => terms.every((term) => words.includes(term));
}

/** Orders whose natural first row has the greatest key. */
const descends = (sort: string): boolean => ['lastContact', 'met', 'warmth', 'people', 'interviews'].includes(sort);

function personKey(node: PersonNode, sort: ParsedInput<'person.list'>['sort'], network: Network): Key {
  switch (sort) {
    case 'name':
      return node.sortKey;
    case 'company':
      return node.row.company ? (network.companies.get(node.row.company.id)?.sortKey ?? null) : null;
    case 'lastContact':
      return node.row.lastContactOn;
    case 'met':
      return node.row.metOn;
    case 'warmth':
      return node.row.warmth === 'none' ? null : node.row.strength;
  }
}

function companyKey(row: CompanyRow, node: CompanyNode, sort: ParsedInput<'company.list'>['sort']): Key {
  switch (sort) {
    case 'name':
      return node.sortKey;
    case 'people':
      return row.current + row.former / 1_000_000;
    case 'interviews':
      return row.interviews;
    case 'lastContact':
      return row.lastContactOn;
    case 'warmth':
      return row.warmth === 'none' ? null : -WARMEST.indexOf(row.warmth);
  }
}
