import type { CompanyId, CompanyRow, MethodOutput, ParsedInput, PersonRow, Warmth } from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import type { CompanyNode, Network, PersonNode } from './network.ts';

type Key = string | number | null;
const WARMEST: readonly Warmth[] = ['close', 'warm', 'fading', 'lapsed', 'none'];
/** Written without spaces, so a word of theirs may begin anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Windows on the people and the companies, sorted and filtered. */
export class Lists {
  readonly #network: Network;
  /** Whole orders by sort and direction, good for one version of the network. */
  readonly #orders = new Map<string, { version: number; order: readonly unknown[] }>();
  #companyRows = new Map<CompanyId, CompanyRow>();
  #companyRowsVersion = -1;

  constructor(network: Network) {
    this.#network = network;
  }

  people(input: ParsedInput<'person.list'>): MethodOutput<'person.list'> {
    const order = this.#ordered(`person ${input.sort} ${input.direction}`, () =>
      sortBy(
        [...this.#network.people.values()],
        (node) => personKey(node, input.sort),
        input.direction === 'desc',
        descends(input.sort),
      ),
    );
    const passes = wordFilter(input.filter);
    const warmth = new Set(input.warmth);
    const filtered =
      input.filter.trim() || warmth.size || input.tagIds.length
        ? order.filter(
            (node) =>
              (warmth.size === 0 || warmth.has(node.row.warmth)) &&
              input.tagIds.every((id) => node.tagIds.includes(id)) &&
              passes(node.words),
          )
        : order;
    const rows: PersonRow[] = filtered.slice(input.offset, input.offset + input.limit).map((node) => node.row);
    return { total: filtered.length, rows };
  }

  companies(input: ParsedInput<'company.list'>): MethodOutput<'company.list'> {
    const order = this.#ordered(`company ${input.sort} ${input.direction}`, () =>
      sortBy(
        [...this.#network.companies.values()],
        (node) => companyKey(this.companyRow(node), node, input.sort),
        input.direction === 'desc',
        descends(input.sort),
      ),
    );
    const passes = wordFilter(input.filter);
    const filtered = input.filter.trim() ? order.filter((node) => passes(node.words)) : order;
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

  #ordered<T>(key: string, sort: () => T[]): readonly T[] {
    const cached = this.#orders.get(key);
    // The key says which kind of node the order holds.
    if (cached?.version === this.#network.version) return cached.order as readonly T[];
    const order = sort();
    this.#orders.set(key, { version: this.#network.version, order });
    return order;
  }
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

function personKey(node: PersonNode, sort: ParsedInput<'person.list'>['sort']): Key {
  switch (sort) {
    case 'name':
      return node.sortKey;
    case 'company':
      return node.row.company ? fold(node.row.company.name) : null;
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

/** Sorted copy; rows without a key come last either way, equals by name. */
function sortBy<T extends { readonly sortKey: string }>(
  nodes: T[],
  keyOf: (node: T) => Key,
  reversed: boolean,
  greatestFirst: boolean,
): T[] {
  const keyed = nodes.map((node) => ({ node, key: keyOf(node) }));
  const sign = reversed === greatestFirst ? 1 : -1;
  keyed.sort((a, b) => {
    if (a.key !== b.key) {
      if (a.key === null) return 1;
      if (b.key === null) return -1;
      return (a.key < b.key ? -1 : 1) * sign;
    }
    return a.node.sortKey < b.node.sortKey ? -1 : a.node.sortKey > b.node.sortKey ? 1 : 0;
  });
  return keyed.map(({ node }) => node);
}
