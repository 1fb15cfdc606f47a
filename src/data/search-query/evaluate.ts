import type { QueryReading, SearchKind } from '../../contract/index.ts';
import { readingOf } from '../../domain/query/chips.ts';
import { kindsOf } from '../../domain/query/kinds.ts';
import { parseSearch } from '../../domain/query/parse.ts';
import { leavesOf, type QueryNode, type TextNode } from '../../domain/query/syntax.ts';
import { withPrior } from '../../domain/search-rank.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import type { Ranked } from '../search/best.ts';
import { idOf, kindOf } from '../search/keys.ts';
import { inOrder } from '../search/sorted.ts';
import { standingOf } from '../search/standing.ts';
import { candidatesOf, eachOf } from './candidates.ts';
import { compile } from './compile.ts';
import type { Found } from './found.ts';
import { allRecords, recordsById } from './records.ts';
import { findWords } from './words.ts';

/** A record that was found; with how the index ranks it when words found it. */
export interface Listed {
  readonly kind: SearchKind;
  readonly id: string;
  readonly ranked?: Ranked;
}

type Scored = Listed & { readonly ranked: Ranked };

export interface Evaluated {
  readonly reading: QueryReading;
  /** Best first. */
  readonly found: readonly Listed[];
  /** There may be more: of words alone only the best were asked for. */
  readonly more: boolean;
  readonly complete: boolean;
}

/** Records between two looks at the time. */
const LOOKED_AT = 64;
/** In this order where no words rank them. */
const KIND_ORDER: readonly SearchKind[] = ['person', 'company', 'opportunity', 'interview', 'insight', 'note'];

/**
 * All that a search finds, in order. Words alone are the index's to answer, the best `atMost` of them; with filters, every
 * record that words do not rule out is asked, in slices.
 */
export async function evaluate(
  book: Book,
  text: string,
  kinds: readonly SearchKind[],
  atMost: number,
): Promise<Evaluated> {
  const parsed = parseSearch(text);
  const reading = readingOf(parsed, book.network.today);
  if (parsed.node === null) return { reading, found: [], more: false, complete: true };
  if (isPlain(parsed.node)) return { reading, ...(await plain(book, text, kinds, atMost)) };
  const wanted = kindsOf(parsed.node).filter((kind) => kinds.length === 0 || kinds.includes(kind));
  const words = await lookUp(book, parsed.node, wanted);
  const { passes, errors } = await compile(book, parsed.node, words, wanted);
  const founds = [...new Set(words.values())];
  const scored: Scored[] = [];
  const rest: Listed[] = [];
  let complete = founds.every((found) => found.complete);
  const pace = new Pace();
  let looked = 0;
  for (const kind of KIND_ORDER.filter((one) => wanted.includes(one))) {
    const candidates = candidatesOf(parsed.node, kind, words);
    if (candidates) {
      const recordOf = recordsById(book, kind);
      for await (const slice of eachOf(candidates, kind, founds, pace)) {
        for (const { id, best, of } of slice) {
          const record = of.pass ? null : recordOf(best, id);
          if (of.pass || (record && passes(record, of.found))) scored.push(standing(book, kind, id, best));
        }
        if (pace.due) await pace.breathe();
      }
      continue;
    }
    for (const found of founds) await found.prepare(kind, pace);
    const all = await allRecords(book, kind);
    if (!all.complete) complete = false;
    for (const record of all.records) {
      if (++looked % LOOKED_AT === 0 && pace.due) await pace.breathe();
      if (!passes(record)) continue;
      const best = bestOf(founds, kind, record.id);
      if (best) scored.push(standing(book, kind, record.id, best));
      else rest.push(record);
    }
  }
  const ranked = await inOrder(scored, pace);
  return {
    reading: { ...reading, errors: [...reading.errors, ...errors].sort((a, b) => a.from - b.from) },
    found: [...ranked, ...rest],
    more: false,
    complete,
  };
}

async function plain(
  book: Book,
  text: string,
  asked: readonly SearchKind[],
  atMost: number,
): Promise<Omit<Evaluated, 'reading'>> {
  const kinds = [...asked];
  if (Number.isFinite(atMost)) {
    const { ranked, complete } = await book.search.rank({ text, kinds, limit: atMost });
    return { found: ranked.map(listed), more: ranked.length >= atMost, complete };
  }
  const { ranked, complete } = await book.search.findAll({ text, kinds });
  const pace = new Pace();
  const found: Scored[] = [];
  for (const one of ranked) {
    found.push(standing(book, kindOf(one.key), idOf(one.key), one));
    if (found.length % LOOKED_AT === 0 && pace.due) await pace.breathe();
  }
  return { found: await inOrder(found, pace), more: false, complete };
}

/** With the standing that `findAll` leaves out. */
function standing({ network }: Book, kind: SearchKind, id: string, ranked: Ranked): Scored {
  const prior = standingOf(network, kind, id);
  return { kind, id, ranked: prior === 0 ? ranked : { ...ranked, score: withPrior(ranked.score, prior) } };
}

const listed = (ranked: Ranked): Listed => ({ kind: kindOf(ranked.key), id: idOf(ranked.key), ranked });

/** Asks the index for the words of a query: once for all that must be there together, and for each other. */
async function lookUp(
  book: Book,
  node: QueryNode,
  kinds: readonly SearchKind[],
): Promise<ReadonlyMap<TextNode, Found>> {
  const words = new Map<TextNode, Found>();
  const together = (node.type === 'all' ? node.nodes : [node]).filter((one) => one.type === 'text' && !one.phrase);
  if (together.length > 0) {
    const text = together.map((one) => (one.type === 'text' ? one.text : '')).join(' ');
    const found = await findWords(book, { text, phrase: false }, kinds);
    for (const one of together) if (one.type === 'text') words.set(one, found);
  }
  for (const { leaf, among } of textsOf(node, kinds))
    if (!words.has(leaf)) words.set(leaf, await findWords(book, leaf, among));
  return words;
}

/** The words of a query, each with the kinds of records that it matters for. */
function* textsOf(node: QueryNode, kinds: readonly SearchKind[]): Generator<{ leaf: TextNode; among: SearchKind[] }> {
  const among = kinds.filter((kind) => kindsOf(node).includes(kind));
  if (node.type === 'text') yield { leaf: node, among };
  else if (node.type === 'not')
    for (const { leaf } of leavesOf(node)) yield* leaf.type === 'text' ? [{ leaf, among }] : [];
  else if (node.type !== 'filter') for (const one of node.nodes) yield* textsOf(one, among);
}

/** Words alone, all of which must be there: what the index answers by itself. */
export function isPlain(node: QueryNode): boolean {
  if (node.type === 'text') return !node.phrase;
  return node.type === 'all' && node.nodes.every((one) => one.type === 'text' && !one.phrase);
}

/** The best that any of the words has on a record. */
function bestOf(founds: readonly Found[], kind: SearchKind, id: string): Ranked | undefined {
  let best: Ranked | undefined;
  for (const found of founds) {
    const one = found.get(kind, id);
    if (one && one.score > (best?.score ?? -1)) best = one;
  }
  return best;
}
