import type { MethodOutput, ParsedInput, QueryCompletion, QueryKey } from '../../contract/index.ts';
import { QueryKey as Keys } from '../../contract/index.ts';
import { atCaret } from '../../domain/query/caret.ts';
import { KEYS } from '../../domain/query/keys.ts';
import { quoted } from '../../domain/query/print.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { prepared } from '../sqlite/prepared.ts';
import { asWords, beginsWords } from './names.ts';

/** What can be written of a date. */
const DAYS = ['<7d', '<30d', '<90d', '>90d', '>1y', 'this year', 'last year', 'never'];
const DAYS_AHEAD = ['overdue', '<7d', '<30d', 'next week', 'next month'];

/** What may be written at a caret: keys, or the values of a key with how many have them, commonest first. */
export async function completeSearch(
  book: Book,
  { text, caret, limit }: ParsedInput<'search.complete'>,
): Promise<MethodOutput<'search.complete'>> {
  const at = atCaret(text, Math.min(caret, text.length));
  if (!at) return { from: caret, to: caret, completions: [] };
  const { key, written, from, to } = at;
  const completions = key === null ? keysFor(written) : await valuesFor(book, key, written);
  return { from, to, completions: completions.slice(0, limit) };
}

function keysFor(written: string): QueryCompletion[] {
  const typed = written.toLowerCase();
  const fits = (key: QueryKey) =>
    key.startsWith(typed) || KEYS[key].aliases.some((alias) => typed !== '' && alias.startsWith(typed));
  return Keys.options
    .filter(fits)
    .sort((a, b) => Number(b.startsWith(typed)) - Number(a.startsWith(typed)))
    .map((key) => ({ insert: `${key}:`, text: key, count: null }));
}

async function valuesFor(book: Book, key: QueryKey, written: string): Promise<QueryCompletion[]> {
  const { takes, values } = KEYS[key];
  const inserted = (text: string, count: number | null): QueryCompletion => ({
    insert: `${quoted(text)} `,
    text,
    count,
  });
  if (takes === 'one_of') {
    const typed = written.toLowerCase();
    const counts = key === 'warmth' ? warmths(book) : new Map<string, number>();
    return Object.keys(values ?? {})
      .filter((value) => value.startsWith(typed))
      .map((value) => inserted(value, key === 'warmth' ? (counts.get(value) ?? 0) : null));
  }
  if (takes === 'date') {
    const days = key === 'due' ? DAYS_AHEAD : DAYS;
    return days.filter((one) => one.startsWith(written.toLowerCase())).map((one) => inserted(one, null));
  }
  const counts = await countsOf(book, key);
  const begins = beginsWords(written);
  return [...counts]
    .filter(([text]) => written.trim() === '' || begins(asWords(text)))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([text, count]) => inserted(text, count));
}

const tally = (counts: Map<string, number>, text: string | null | undefined) => {
  if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
};

function warmths({ network }: Book): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { row } of network.people.values()) tally(counts, row.warmth);
  return counts;
}

/** What the book has for a key, and how many have it. */
async function countsOf({ db, network }: Book, key: QueryKey): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const pace = new Pace();
  if (key === 'company' || key === 'at' || key === 'was') {
    for (const { base, people } of network.companies.values()) counts.set(base.name, people.size);
    return counts;
  }
  if (key === 'by') {
    const sql = `SELECT introducer_id AS id FROM introduction WHERE deleted_at IS NULL UNION ALL
      SELECT source_id FROM opportunity WHERE deleted_at IS NULL UNION ALL
      SELECT recruiter_id FROM opportunity WHERE deleted_at IS NULL UNION ALL
      SELECT from_person_id FROM insight WHERE deleted_at IS NULL UNION ALL SELECT person_id FROM interview_person`;
    for (const id of prepared<[], string | null>(db, sql).pluck().all() as (never | null)[])
      if (id) tally(counts, network.people.get(id)?.row.name);
    return counts;
  }
  for (const { row } of network.people.values()) {
    if (key === 'tag') for (const tag of row.tags) tally(counts, tag);
    else tally(counts, key === 'role' ? row.title : key === 'place' ? row.location : key === 'name' ? row.name : null);
    if (pace.due) await pace.breathe();
  }
  if (key === 'industry') for (const { base } of network.companies.values()) tally(counts, base.industry);
  return counts;
}
