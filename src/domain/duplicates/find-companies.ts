import type { CompanyId, CompanyLikeness, SkippedBlock } from '../../contract/index.ts';
import { CompanyDoubts } from '../company-doubts.ts';
import { companyForm } from '../company-name.ts';
import { Blocks, MOST_IN_BLOCK, Pairs } from './blocks.ts';
import { type CompanyFacts, type CompanyTraits, companyTraits, scoreCompanies, squashed } from './company-score.ts';
import { biggest, type Found, LIKELY, mostLikely, type Search } from './find-people.ts';

const STEP = 500;

/** Finds the pairs of companies that are likely one, the likeliest first. Yields how far it is, 0 to 1. */
export function* findCompanies(facts: readonly CompanyFacts[]): Generator<number, Search<CompanyId, CompanyLikeness>> {
  const companies = facts.map(companyTraits);
  yield 0.1;
  const skipped: SkippedBlock[] = [];
  const pairs = new Pairs();
  pairUp(
    companies,
    ({ names }) => names.map(companyForm),
    pairs,
    (value, records) => skipped.push({ by: 'company', value, records }),
  );
  pairUp(
    companies,
    ({ sounds }) => sounds,
    pairs,
    () => {},
  );
  pairUp(
    companies,
    ({ domains }) => domains,
    pairs,
    (value, records) => skipped.push({ by: 'domain', value, records }),
  );
  yield 0.2;
  const doubts = new CompanyDoubts<number>();
  for (const [index, { names }] of companies.entries()) for (const name of names) doubts.add(index, name);
  for (const [index, { names }] of companies.entries()) {
    for (const name of names) for (const { key } of doubts.find(name)) pairs.add(index, key);
    if (index % STEP === 0) yield 0.2 + (0.5 * index) / companies.length;
  }
  const found: Found<CompanyId, CompanyLikeness>[] = [];
  let compared = 0;
  for (const [one, other] of pairs) {
    const [a, b] = [companies[one], companies[other]];
    if (!a || !b) continue;
    const scored = scoreCompanies(a, b);
    if (scored.score >= LIKELY) found.push({ a: a.id, b: b.id, ...scored });
    compared += 1;
    if (compared % STEP === 0) yield 0.7 + (0.3 * compared) / pairs.size;
  }
  return { ...mostLikely(found), records: companies.length, compared, skipped: biggest(skipped) };
}

function pairUp(
  companies: readonly CompanyTraits[],
  keysOf: (company: CompanyTraits) => readonly string[],
  pairs: Pairs,
  tooBig: (value: string, records: number) => void,
): void {
  const blocks = new Blocks();
  for (const [index, company] of companies.entries())
    for (const key of keysOf(company)) if (squashed(key) !== '') blocks.add(key, index);
  for (const group of blocks.groups()) {
    const example = companies[group[0] as number];
    if (group.length > MOST_IN_BLOCK && example) tooBig(keysOf(example)[0] ?? example.name, group.length);
    else pairs.addAll(group);
  }
}
