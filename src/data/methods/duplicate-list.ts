import type {
  CompanyId,
  CompanyLikeness,
  DuplicatePair,
  MethodOutput,
  ParsedInput,
  PersonId,
  PersonLikeness,
} from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { scoreOf } from '../duplicates/score.ts';
import { type KnownPair, knownPair, knownPairs } from '../duplicates/search.ts';
import { prepared } from '../sqlite/prepared.ts';

type Input = ParsedInput<'duplicate.list'>;
interface Distinct {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}
const DISTINCT = 'SELECT id, one_id AS a, other_id AS b FROM distinct_pair ORDER BY decided_on DESC, id';

/** A window of the likely pairs of living records, or of those said not to be the same. */
export async function listDuplicates(book: Book, input: Input): Promise<MethodOutput<'duplicate.list'>> {
  const { kind, offset, limit } = input;
  const { known, searching } = await book.jobs.run(input.jobId, (job) => knownPairs(book, kind, input.fresh, job));
  const living: { has(id: unknown): boolean } = kind === 'person' ? book.network.people : book.network.companies;
  const distinct = prepared<[], Distinct>(book.db, DISTINCT)
    .all()
    .filter(({ a, b }) => living.has(a) && living.has(b));
  const ids = new Set(distinct.map(({ id }) => id));
  const likely = known.pairs.filter(
    ({ id, a, b, since }) => living.has(a) && living.has(b) && !ids.has(id) && !(since && living.has(since)),
  );
  const all: readonly (KnownPair | Distinct)[] = input.dismissed ? distinct : likely;
  return {
    total: all.length,
    rows: all.slice(offset, offset + limit).map((pair) => rowOf(book, kind, pair, input.dismissed)),
    dismissed: distinct.length,
    search: {
      records: known.found.records,
      compared: known.found.compared,
      leftOut: known.found.leftOut,
      skipped: [...known.found.skipped],
      milliseconds: known.found.milliseconds,
      at: known.at,
    },
    searching,
  };
}

function rowOf(book: Book, kind: Input['kind'], pair: KnownPair | Distinct, dismissed: boolean): DuplicatePair {
  const { id } = pair;
  const likeness = 'score' in pair ? pair : (knownPair(book, kind, id) ?? scoreOf(book, kind, [pair.a, pair.b]));
  const { score } = likeness;
  if (kind === 'person') {
    const side = (person: string) => personSide(book, person as PersonId);
    const reasons = [...likeness.reasons] as PersonLikeness[];
    return { kind, id, score, reasons, dismissed, a: side(pair.a), b: side(pair.b) };
  }
  const side = (company: string) => companySide(book, company as CompanyId);
  const reasons = [...likeness.reasons] as CompanyLikeness[];
  return { kind, id, score, reasons, dismissed, a: side(pair.a), b: side(pair.b) };
}

function personSide(book: Book, id: PersonId) {
  const row = book.network.people.get(id)?.row;
  return {
    ...book.network.personRef(id),
    about: [row?.title, row?.company?.name, row?.location].filter(Boolean).join(' · '),
  };
}

function companySide(book: Book, id: CompanyId) {
  const base = book.network.companies.get(id)?.base;
  return { id, name: base?.name ?? '', about: [base?.industry, base?.location].filter(Boolean).join(' · ') };
}
