import type { Facts, Word } from '../../../domain/graph/map/facts.ts';
import { fold } from '../../../domain/text.ts';
import type { Network } from '../../network/network.ts';
import type { PersonNode } from '../../network/nodes.ts';
import type { Pace } from '../../pace.ts';
import type { PeopleGraph } from '../read-ties.ts';

/** What the book knows of everybody that may hold a territory together. In small steps. */
export async function readFacts(network: Network, { people }: PeopleGraph, pace: Pace): Promise<Facts> {
  const words = new Words();
  const offsets = new Uint32Array(people.length + 1);
  const values: number[] = [];
  const [company, industry, city] = [none(people.length), none(people.length), none(people.length)];
  const year = new Int32Array(people.length);
  for (const [at, id] of people.entries()) {
    const node = network.people.get(id);
    if (node) {
      const own = wordsOf(network, node, words);
      for (const value of own.all) values.push(value);
      company[at] = own.company;
      industry[at] = own.industry;
      city[at] = own.city;
      year[at] = own.year;
    }
    offsets[at + 1] = values.length;
    if (pace.due) await pace.breathe();
  }
  return { words: words.all, offsets, values: new Uint32Array(values), company, industry, city, year };
}

const none = (size: number): Int32Array => new Int32Array(size).fill(-1);

/** Words by number, each once. */
class Words {
  readonly all: Word[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param key equal for what is the same word */
  number(bond: Word['bond'], key: string, text: string): number {
    const whole = `${bond} ${key}`;
    const known = this.#numbers.get(whole);
    if (known !== undefined) return known;
    this.#numbers.set(whole, this.all.length);
    return this.all.push({ bond, text }) - 1;
  }
}

function wordsOf(network: Network, node: PersonNode, words: Words) {
  const all = new Set<number>();
  const add = (bond: Word['bond'], key: string, text: string): number => {
    const number = words.number(bond, key, text);
    all.add(number);
    return number;
  };
  for (const { company_id } of node.employments) {
    const base = network.companies.get(company_id)?.base;
    if (base) add('company', base.id, base.name);
  }
  const { industry, city, year } = groundsOf(network, node);
  for (const tag of node.row.tags) add('tag', fold(tag), tag);
  if (year > 0) add('period', `${year}`, `${year}`);
  return {
    all,
    company: node.row.company ? add('company', node.row.company.id, node.row.company.name) : -1,
    industry: industry ? add('industry', fold(industry), industry) : -1,
    city: city ? add('city', fold(city), city) : -1,
    year,
  };
}

/** What somebody may be grouped by; empty and 0 where the book does not know. */
export function groundsOf(network: Network, { row }: PersonNode): { industry: string; city: string; year: number } {
  const base = row.company && network.companies.get(row.company.id)?.base;
  const location = row.location ?? base?.location ?? '';
  return {
    industry: base?.industry?.trim() ?? '',
    // Of “São Paulo, Brazil” what is before the comma.
    city: location.split(',')[0]?.trim() ?? '',
    year: Number(row.metOn?.slice(0, 4) ?? 0),
  };
}
