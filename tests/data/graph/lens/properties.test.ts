import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Hub, Lens, LensView, PersonId } from '../../../../src/contract/index.ts';
import { type Book, openBook } from '../../../../src/data/book.ts';
import { historyOf } from '../../../../src/data/graph/lens/history.ts';
import { look } from '../../../../src/data/graph/lens/look.ts';
import { pastOf } from '../../../../src/data/graph/lens/then.ts';
import { peopleGraphOf } from '../../../../src/data/graph/people-graph.ts';
import { sharedWork } from '../../../../src/domain/shared-work.ts';
import { tieStrength } from '../../../../src/domain/tie.ts';
import { type Action, act, actions } from '../../support/actions.ts';
import { putEmptyBook, TestClock, testFolder } from '../../support/book.ts';
import { meetInPairs, unpack } from './support.ts';

const TODAY = '2026-03-16';
const days = ['2025-01-01', '2025-06-15', '2026-01-31', TODAY];
let folder = '';
let count = 0;

async function withBook(steps: readonly Action[], check: (book: Book) => Promise<void>): Promise<void> {
  folder ||= testFolder();
  count += 1;
  const book = await openBook({ path: putEmptyBook(`${folder}/${count}.db`), clock: new TestClock(TODAY) });
  try {
    for (const [at, step] of steps.entries()) {
      await act(book, step);
      // What is kept of the time before a change is there to be kept wrongly.
      if (at === Math.floor(steps.length / 2)) await historyOf(book, await peopleGraphOf(book));
    }
    await meetInPairs(book);
    await check(book);
  } finally {
    await book.close();
  }
}

/** A view of each kind for which there is something, and what may be muted. */
function lensesOn(book: Book): { views: LensView[]; hubs: Hub[] } {
  const first = (table: string) => book.db.prepare<[], string>(`SELECT min(id) FROM ${table}`).pluck().get() as never;
  const [person] = book.network.people.keys();
  const [company] = book.network.companies.keys();
  const views: LensView[] = [
    { kind: 'everything' },
    { kind: 'lapsed' },
    { kind: 'interviews' },
    { kind: 'introductions' },
  ];
  const hubs: Hub[] = [];
  if (person) views.push({ kind: 'person', id: person, steps: 1 }, { kind: 'person', id: person, steps: 2 });
  if (company) views.push({ kind: 'company', id: company }, { kind: 'competitors', id: company });
  if (company) hubs.push({ kind: 'company', id: company });
  if (first('tag')) views.push({ kind: 'tag', id: first('tag') });
  if (first('tag')) hubs.push({ kind: 'tag', id: first('tag') });
  if (first('interaction')) hubs.push({ kind: 'event', id: first('interaction') });
  return { views, hubs };
}

it('shows today and nothing muted as no lens at all, ties between people shown alone, and each day as its record is', async () => {
  await fc.assert(
    fc.asyncProperty(actions, (steps) =>
      withBook(steps, async (book) => {
        await expectEachDay(book);
        const { views, hubs } = lensesOn(book);
        for (const view of views) {
          const plain: Lens = { view, at: null, muted: [] };
          const now = await look(book, plain, 100);
          expect(await look(book, { ...plain, at: TODAY }, 100)).toEqual(now);
          const gone: Hub = { kind: 'company', id: crypto.randomUUID() as never };
          const nothing = await unpack(book, await look(book, { ...plain, muted: [gone] }, 100));
          expect(nothing).toMatchObject({
            shown: (await unpack(book, now)).shown,
            ties: (await unpack(book, now)).ties,
          });
          for (const at of days)
            for (const muted of [[], hubs]) {
              const picture = await look(book, { view, at, muted }, 100);
              const { shown, ties, between } = (await unpack(book, picture)).raw;
              expect(picture.people).toBe(shown.filter((as) => as > 0).length);
              expect(picture.lines).toHaveLength(Math.min(100, picture.people));
              for (const [tie, [a, b]] of between.entries())
                if (ties?.[tie]) expect([shown[a], shown[b]]).not.toContain(0);
            }
        }
      }),
    ),
    { numRuns: 6 },
  );
});

/** The strength that contact and shared work up to a day give; of today that of the network. */
async function expectEachDay(book: Book): Promise<void> {
  const history = await historyOf(book, await peopleGraphOf(book));
  for (const day of days) {
    const then = pastOf(book, history, day);
    for (const [person, id] of history.graph.people.entries()) {
      const node = book.network.people.get(id);
      const contacts = book.network.contactsOf([id]).get(id) ?? [];
      const work = sharedWork(book.network.career, node?.employments ?? [], day);
      if (then.known[person]) expect(then.strength[person]).toBeCloseTo(tieStrength(contacts, work, day), 9);
      else expect(contacts.filter(({ on }) => on <= day)).toEqual([]);
      if (day === TODAY)
        expect([then.known[person], then.strength[person]]).toEqual([1, expect.closeTo(strengthOf(book, id), 9)]);
    }
  }
}

const strengthOf = (book: Book, id: PersonId): number => book.network.people.get(id)?.derivedTie.strength ?? -1;
