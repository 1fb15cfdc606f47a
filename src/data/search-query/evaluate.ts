import type { LocalDate, QueryReading, SearchHit, SearchKind } from '../../contract/index.ts';
import { readingOf } from '../../domain/query/chips.ts';
import { parseSearch } from '../../domain/query/parse.ts';
import { leavesOf, type QueryNode, type TextNode } from '../../domain/query/syntax.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { compile, kindsOf } from './compile.ts';
import { MOST_NOTES, recordsOf, type SearchRecord } from './records.ts';
import { askIndex, type Found, findWords, recordKey } from './words.ts';

/** A record that was found; with the index's hit when words found it. */
export interface Listed {
  readonly kind: SearchKind;
  readonly id: string;
  readonly hit: SearchHit | undefined;
}

export interface Evaluated {
  readonly reading: QueryReading;
  /** Best first. */
  readonly found: readonly Listed[];
  /** There may be more: words found more than were looked through, or there are many notes. */
  readonly more: boolean;
  readonly complete: boolean;
}

/** In this order where no words rank them. */
const KIND_ORDER: readonly SearchKind[] = ['person', 'company', 'opportunity', 'interview', 'insight', 'note'];

/**
 * All that a search finds, in order. Words alone are the index's to answer, `atMost` of them; with filters, every person,
 * company, opportunity, interview and insight is asked, in slices, and notes as far as words or their day find them.
 */
export async function evaluate(
  book: Book,
  text: string,
  kinds: readonly SearchKind[],
  atMost: number,
): Promise<Evaluated> {
  const parsed = parseSearch(text);
  const reading = readingOf(parsed, book.network.today);
  const wanted = kindsOf(parsed.node).filter((kind) => kinds.length === 0 || kinds.includes(kind));
  if (parsed.node === null) return { reading, found: [], more: false, complete: true };
  if (isPlain(parsed.node)) {
    const { hits, complete, more } = await askIndex(book, text, kinds, atMost);
    return {
      reading,
      found: [...hits.values()].map(({ kind, id, ...rest }) => ({ kind, id, hit: { kind, id, ...rest } })),
      more,
      complete,
    };
  }
  const words = new Map<TextNode, Found>();
  for (const { leaf } of leavesOf(parsed.node))
    if (leaf.type === 'text' && wanted.length > 0) words.set(leaf, await findWords(book, leaf, wanted));
  const ranked = await rankOf(book, parsed.node, words, wanted);
  const { passes, errors } = await compile(book, parsed.node, words);
  const passed: Passed[] = [];
  const pace = new Pace();
  for (const kind of wanted) {
    // Words that must be there have said which notes it can be.
    const notes = kind === 'note' && ranked ? idsOf(ranked, 'note') : null;
    for (const record of recordsOf(book.db, book.network, kind, notes)) {
      if (passes(record)) passed.push(passedOf(record, ranked?.hits ?? anyHit(words, record)));
      if (pace.due) await pace.breathe();
    }
  }
  passed.sort(compare);
  return {
    reading: { ...reading, errors: [...reading.errors, ...errors].sort((a, b) => a.from - b.from) },
    found: passed,
    more:
      [...words.values()].some(({ more }) => more) ||
      (wanted.includes('note') && !ranked && passed.filter(({ kind }) => kind === 'note').length >= MOST_NOTES),
    complete: [...words.values()].every(({ complete }) => complete),
  };
}

/** Words alone, all of which must be there: what the index answers by itself. */
export function isPlain(node: QueryNode): boolean {
  if (node.type === 'text') return !node.phrase;
  return node.type === 'all' && node.nodes.every((one) => one.type === 'text' && !one.phrase);
}

/** What the index has on all words that must be there at once, which ranks them; null when there are none. */
async function rankOf(
  book: Book,
  node: QueryNode,
  words: ReadonlyMap<TextNode, Found>,
  kinds: readonly SearchKind[],
): Promise<Found | null> {
  const nodes = node.type === 'all' ? node.nodes : [node];
  const texts = nodes.filter((one) => one.type === 'text');
  const [only] = texts;
  if (!only) return null;
  if (texts.length === 1) return words.get(only) ?? null;
  return askIndex(book, texts.map((one) => one.text).join(' '), kinds, 500);
}

const idsOf = ({ hits }: Found, kind: SearchKind): string[] =>
  [...hits.values()].filter((hit) => hit.kind === kind).map((hit) => hit.id);

function anyHit(words: ReadonlyMap<TextNode, Found>, { kind, id }: SearchRecord): ReadonlyMap<string, SearchHit> {
  const key = recordKey(kind, id);
  for (const { hits } of words.values()) if (hits.has(key)) return hits;
  return NONE;
}
const NONE: ReadonlyMap<string, SearchHit> = new Map();

interface Passed extends Listed {
  readonly score: number;
  /** Tie strength of a person, people at a company. */
  readonly standing: number;
  readonly on: LocalDate;
  readonly name: string;
}

function passedOf(record: SearchRecord, hits: ReadonlyMap<string, SearchHit>): Passed {
  const { kind, id } = record;
  const hit = hits.get(recordKey(kind, id));
  const base = { kind, id, hit, score: hit?.score ?? 0 };
  if (record.kind === 'person') {
    const { strength, lastContactOn } = record.node.row;
    return { ...base, standing: strength, on: lastContactOn ?? '', name: record.node.sortKey };
  }
  if (record.kind === 'company')
    return { ...base, standing: record.node.people.size, on: '', name: record.node.sortKey };
  return { ...base, standing: 0, on: record.on, name: '' };
}

function compare(a: Passed, b: Passed): number {
  return (
    b.score - a.score ||
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    b.standing - a.standing ||
    compareText(b.on, a.on) ||
    compareText(a.name, b.name) ||
    compareText(b.id, a.id)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
