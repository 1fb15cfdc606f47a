import type { Result, TrashItem } from '../../contract/index.ts';
import { type Book, withBook } from '../book.ts';
import { either, failed, type Outcome } from '../outcome.ts';
import { clean, type Terminal } from '../terminal.ts';
import { dateWords } from '../words/dates.ts';
import { columns, count, shorten } from '../words/layout.ts';
import type { Context } from './context.ts';

export interface RestoreOptions {
  readonly all?: boolean;
  readonly withNeeded?: boolean;
}

const MOST = 500;
const LONGEST = 60;

/** `kith trash list`: what is in the trash. Empty when nothing is. */
export function trashListCommand(words: readonly string[], { book: path, terminal }: Context): Promise<Outcome> {
  return withBook({ path, create: false }, async (book) =>
    either(await book.ask('trash.list', { text: words.join(' '), limit: MOST }), ({ items, total }) => ({
      text: () => (total === 0 ? 'Nothing in the trash.' : trashWords(items, total, terminal)),
      empty: total === 0,
    })),
  );
}

/** `kith trash restore`: takes records out of the trash, by id or by words of the name. */
export function trashRestoreCommand(
  wanted: readonly string[],
  { all = false, withNeeded = false }: RestoreOptions,
  { book: path }: Context,
): Promise<Outcome> {
  if (all === wanted.length > 0)
    return Promise.resolve(failed('invalid_input', 'Say which by id or by words of the name, or --all.'));
  return withBook({ path, create: false }, async (book) => {
    const ids: string[] = [];
    for (const one of wanted) {
      const found = await findInTrash(book, one);
      if (!found.ok) return { result: found };
      ids.push(found.data);
    }
    return either(
      await book.ask('trash.restore', { ...(all ? { all } : { ids }), withNeeded }),
      ({ restored, needs }) => ({
        text: () =>
          [
            `Restored ${count(restored, 'record', 'records')}. 'kith undo' takes it back.`,
            ...needs.map(({ name }) => `${clean(name)}, which belongs to it, is still in the trash.`),
          ].join('\n'),
        empty: restored === 0,
      }),
    );
  });
}

/** `kith trash empty`: deletes what is in the trash for good, which has to be said twice. */
export function trashEmptyCommand(
  { yes = false }: { readonly yes?: boolean },
  { book: path }: Context,
): Promise<Outcome> {
  return withBook({ path, create: false }, async (book) => {
    if (yes)
      return either(await book.ask('trash.empty', {}), ({ purged }) => ({
        text: () => `Deleted ${count(purged, 'record', 'records')} for good.`,
        empty: purged === 0,
      }));
    const listed = await book.ask('trash.list', { limit: 1 });
    if (!listed.ok) return { result: listed };
    const what = count(listed.data.total, 'record', 'records');
    return failed('invalid_input', `This deletes ${what} for good and cannot be undone. Say --yes if you mean it.`);
  });
}

async function findInTrash(book: Book, text: string): Promise<Result<string>> {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return { ok: true, data: text.toLowerCase() };
  const listed = await book.ask('trash.list', { text, limit: 9 });
  if (!listed.ok) return listed;
  const [first, second] = listed.data.items;
  if (first && !second) return { ok: true, data: first.id };
  const refusal = second
    ? failed(
        'invalid_input',
        `Several things in the trash go by ${clean(text)}. Give the id; 'kith trash list' tells it.`,
      )
    : failed('not_found', `Nothing in the trash goes by ${clean(text)}.`);
  return refusal.result as Result<never>;
}

function trashWords(items: readonly TrashItem[], total: number, terminal: Terminal): string {
  const rows = items.map(({ id, kind, name, purgedOn, with: along }) => [
    { text: id, paint: (text: string) => terminal.paint('dim', text) },
    { text: kind },
    { text: shorten(clean(name), LONGEST) },
    {
      text: [
        `goes ${dateWords(purgedOn)}`,
        ...along.map((one) => `${one.count} ${one.kind.replaceAll('_', ' ')}`),
      ].join(', '),
      paint: (text: string) => terminal.paint('dim', text),
    },
  ]);
  return [`${count(total, 'record', 'records')} in the trash`, '', ...columns(rows)].join('\n');
}
