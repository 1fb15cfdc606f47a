import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BatchId, KithError } from '../../../src/contract/index.ts';
import type { Book } from '../../../src/data/book.ts';
import { planReversal } from '../../../src/data/journal/plan.ts';
import { undo } from '../../../src/data/journal/undo.ts';
import { runOnBook } from '../../../src/data/methods/index.ts';
import { act, actions } from '../support/actions.ts';
import { allRows, openTestBook } from '../support/book.ts';

type State = Map<string, Record<string, unknown>>;

/** Every row by table and id. */
const stateOf = (book: Book): State =>
  new Map(
    Object.entries(allRows(book)).flatMap(([table, rows]) =>
      rows.map((row) => [`${table} ${(row as { id: string }).id}`, row as Record<string, unknown>] as const),
    ),
  );

/** What the steps of a plan make of a state: just the fields in them. */
function afterSteps(before: State, { steps }: ReturnType<typeof planReversal>): State {
  const after = new Map(before);
  for (const { net, columns } of steps) {
    const key = `${net.table} ${net.id}`;
    const back = net.before;
    if (back === null) after.delete(key);
    else if (net.after === null) after.set(key, { ...back });
    else after.set(key, { ...after.get(key), ...Object.fromEntries(columns.map((column) => [column, back[column]])) });
  }
  return after;
}

/** Edits two people in several fields, and then each in one of them. */
async function editAndRename(book: Book): Promise<void> {
  for (const id of [...book.network.people.keys()].slice(0, 2)) {
    const update = (patch: object) => runOnBook(book, 'person.update', { id, patch });
    await update({ name: 'Ana', location: 'Lisbon', howMet: 'At sea' });
    await update({ name: 'Bo', headline: 'Sailor' });
  }
}

const doneBatches = (book: Book): { seq: number; id: BatchId }[] =>
  book.db
    .prepare<[], { seq: number; id: BatchId }>(
      "SELECT seq, id FROM local_batch WHERE kind = 'do' AND undone_by IS NULL ORDER BY seq",
    )
    .all();

it('undoes any batches in any order: all of it or a conflict, the rest but what is in conflict, and the undo too', async () => {
  const turns = fc.array(fc.record({ pick: fc.nat(1_000), rest: fc.nat(4), back: fc.boolean() }), {
    minLength: 6,
    maxLength: 14,
  });
  const seen = { whole: 0, refused: 0, part: 0, back: 0 };
  await fc.assert(
    fc.asyncProperty(actions, turns, async (script, order) => {
      const book = await openTestBook();
      for (const action of script) await act(book, action);
      await editAndRename(book);
      for (const { pick, rest, back } of order) {
        const batches = doneBatches(book);
        // Half of the time one of the latest, of which only a part is in the way.
        const batch = pick % 2 ? batches.at(-1 - (pick % 5)) : batches[pick % batches.length];
        if (!batch) break;
        const before = stateOf(book);
        const plan = planReversal(book.db, batch.seq);
        const whole = await undo(book, batch.id).catch((error: unknown) => {
          expect(error).toMatchObject({ code: 'conflict' });
          return error as KithError;
        });
        if (!(whole instanceof KithError)) {
          seen.whole += 1;
          // Nothing was in the way, and each field is back.
          expect(plan.conflicts).toEqual([]);
          expect(stateOf(book)).toEqual(afterSteps(before, plan));
          if (back && whole.batch) {
            seen.back += 1;
            await undo(book, whole.batch);
            expect(stateOf(book)).toEqual(before);
          }
          continue;
        }
        seen.refused += 1;
        expect(stateOf(book)).toEqual(before);
        if (rest === 0) continue;
        const { batch: part } = await undo(book, batch.id, true);
        expect(part === null).toBe(plan.steps.length === 0);
        const after = stateOf(book);
        expect(after).toEqual(afterSteps(before, plan));
        expect(book.db.pragma('foreign_key_check')).toEqual([]);
        if (!part) continue;
        seen.part += 1;
        if (!back) continue;
        await undo(book, part);
        expect(stateOf(book)).toEqual(before);
      }
      await book.close();
    }),
    { numRuns: 12 },
  );
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(0);
}, 120_000);
