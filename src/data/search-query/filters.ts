import type { LocalDate, PartialDate, QueryKey, SearchKind } from '../../contract/index.ts';
import { CLOSED_STAGES } from '../../contract/index.ts';
import { daysOfFilter } from '../../domain/query/chips.ts';
import { within } from '../../domain/query/days.ts';
import { valueCalled } from '../../domain/query/keys.ts';
import type { FilterNode } from '../../domain/query/syntax.ts';
import { fold } from '../../domain/text.ts';
import type { Book } from '../book.ts';
import { hasTests } from './has.ts';
import { asWords, beginsWords, companiesCalled, peopleCalled, tagsCalled } from './names.ts';
import { notesAbout } from './notes-about.ts';
import type { RecordOf } from './records.ts';
import { byTests, involvedIn } from './through.ts';

/** Whether a record of a kind passes; a kind without a test never does. */
export type KindTests = { readonly [K in SearchKind]?: (record: RecordOf<K>) => boolean };
/** A filter ready to be asked; `unknown` when the book has nothing called so, with the nearest there is. */
interface ReadyFilter {
  readonly tests: KindTests;
  readonly unknown?: { readonly suggestion: string | null };
}
type Prepare = (book: Book, filter: FilterNode, kinds: readonly SearchKind[]) => ReadyFilter | Promise<ReadyFilter>;

const NOTHING: ReadyFilter = { tests: {} };

const company: Prepare = async (book, { value }, kinds) => {
  const { ids, suggestion } = await companiesCalled(book, value);
  const notes = kinds.includes('note') ? await notesAbout(book, ids) : new Set<string>();
  const about = ({ company: id }: { readonly company: string | null }) =>
    id !== null && (ids as ReadonlySet<string>).has(id);
  const tests: KindTests = {
    person: ({ node }) => node.employments.some((job) => ids.has(job.company_id)),
    company: ({ id }) => ids.has(id),
    opportunity: about,
    interview: about,
    insight: about,
    note: ({ id }) => notes.has(id),
  };
  return { tests, ...(ids.size === 0 && { unknown: { suggestion } }) };
};

const employed =
  (now: boolean): Prepare =>
  async (book, { value }) => {
    const { ids, suggestion } = await companiesCalled(book, value);
    const tests: KindTests = {
      person: ({ node }) =>
        node.employments.some((job) => ids.has(job.company_id) && book.network.isCurrent(job) === now),
    };
    return { tests, ...(ids.size === 0 && { unknown: { suggestion } }) };
  };

const role: Prepare = (book, { value }) => {
  const begins = beginsWords(value);
  const kind = fold(value.trim());
  return {
    tests: {
      person: ({ node }) =>
        node.employments.some(
          (job) => book.network.isCurrent(job) && (job.kind === kind || begins(asWords(job.title))),
        ),
      interview: (record) => begins(asWords(record.role)),
      opportunity: (record) => begins(asWords(record.role)),
    },
  };
};

const dated =
  (testsOf: (book: Book, lies: (date: PartialDate | null) => boolean) => KindTests): Prepare =>
  (book, filter) => {
    const wish = daysOfFilter(filter, book.network.today);
    return wish ? { tests: testsOf(book, (date) => within(date, wish)) } : NOTHING;
  };
const onDay = (lies: (date: LocalDate | null) => boolean) => (record: { readonly on: LocalDate | null }) =>
  lies(record.on);

/** By key, what records must have to pass. */
const PREPARE: Readonly<Record<QueryKey, Prepare>> = {
  kind: (_, { value }) => {
    const wanted = valueCalled('kind', value) as SearchKind | null;
    return { tests: wanted ? { [wanted]: () => true } : {} };
  },
  name: (_, { value }) => {
    const begins = beginsWords(value);
    const called = (record: RecordOf<'person'> | RecordOf<'company'>) => begins(` ${record.node.sortKey}`);
    return { tests: { person: called, company: called } };
  },
  company,
  at: employed(true),
  was: employed(false),
  role,
  tag: (book, { value }) => {
    const { ids, suggestion } = tagsCalled(book, value);
    const tests: KindTests = { person: ({ node }) => node.row.tags.some((tag) => ids.has(tag)) };
    return { tests, ...(ids.size === 0 && { unknown: { suggestion } }) };
  },
  place: (_, { value }) => {
    const begins = beginsWords(value);
    return {
      tests: {
        person: ({ node }) => begins(asWords(node.row.location)),
        company: ({ node }) => begins(asWords(node.base.location)),
        interview: (record) => begins(asWords(record.place)),
      },
    };
  },
  industry: (book, { value }) => {
    const begins = beginsWords(value);
    return {
      tests: {
        person: ({ node }) =>
          begins(asWords((node.row.company && book.network.companies.get(node.row.company.id)?.base.industry) ?? null)),
        company: ({ node }) => begins(asWords(node.base.industry)),
      },
    };
  },
  warmth: (book, { value }) => {
    const wanted = valueCalled('warmth', value);
    return {
      tests: {
        person: ({ node }) => node.row.warmth === wanted,
        company: ({ node }) => book.lists.companyRow(node).warmth === wanted,
      },
    };
  },
  met: dated((_, lies) => ({ person: ({ node }) => lies(node.row.metOn) })),
  last: dated((book, lies) => ({
    person: ({ node }) => lies(node.row.lastContactOn),
    company: ({ node }) => lies(book.lists.companyRow(node).lastContactOn),
  })),
  due: dated((book, lies) => ({ person: ({ id }) => lies(book.network.cadences.get(id)?.comesOn ?? null) })),
  on: dated((_, lies) => ({
    opportunity: onDay(lies),
    interview: onDay(lies),
    insight: onDay(lies),
    note: onDay(lies),
  })),
  has: (book, { value }) => ({ tests: hasTests(book, valueCalled('has', value)) }),
  stage: (book, { value }) => {
    const wanted = valueCalled('stage', value);
    const closed: readonly string[] = CLOSED_STAGES;
    const fits = (stage: string) =>
      wanted === 'open' ? !closed.includes(stage) : wanted === 'closed' ? closed.includes(stage) : stage === wanted;
    return { tests: wanted ? involvedIn(book, fits) : {} };
  },
  outcome: (_, { value }) => {
    const wanted = valueCalled('outcome', value);
    return { tests: { interview: (record) => record.outcome === wanted } };
  },
  by: async (book, { value }) => {
    const { ids, suggestion } = await peopleCalled(book, value);
    return { tests: byTests(book, ids), ...(ids.size === 0 && { unknown: { suggestion } }) };
  },
};

/** Makes a filter ready: looks up the names in it and what it needs of the book for some kinds, so that asking each record is quick. */
export const readyFilter: Prepare = (book, filter, kinds) => PREPARE[filter.key](book, filter, kinds);
