import { type BatchId, type CompanyId, KithError, type ParsedInput, type PersonId } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { attachedTo } from '../duplicates/attached.ts';
import { merge as mergeRows } from '../duplicates/merge.ts';
import { inOrder, pairId } from '../duplicates/pairs.ts';
import { followMerger } from '../duplicates/search.ts';
import type { Merger } from '../duplicates/tasks.ts';
import { inThread } from '../thread/in-thread.ts';
import { getDuplicate } from './duplicate-get.ts';
import { listDuplicates } from './duplicate-list.ts';
import type { Handlers } from './handlers.ts';
import { mustExist } from './support.ts';

export const duplicateHandlers: Handlers<
  'duplicate.list' | 'duplicate.get' | 'duplicate.dismiss' | 'duplicate.restore' | 'person.merge' | 'company.merge'
> = {
  'duplicate.list': listDuplicates,
  'duplicate.get': getDuplicate,

  async 'duplicate.dismiss'(book, input) {
    const [one_id, other_id] = inOrder<string>(input.ids[0], input.ids[1]);
    const label = `${namesOf(book, input)} are not the same`;
    const { batch } = await book.writer.write(label, async ({ trx }) => {
      if (one_id === other_id)
        throw new KithError('invalid_input', 'Two different records are needed.', { ids: [one_id] });
      for (const id of input.ids) await mustExist(trx, input.kind, id as PersonId & CompanyId);
      await trx
        .insertInto('distinct_pair')
        .values({ id: pairId(one_id, other_id), one_id, other_id, decided_on: book.clock.today() })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    });
    return { batch };
  },

  async 'duplicate.restore'(book, input) {
    const label = `${namesOf(book, input)} may be the same after all`;
    const { batch } = await book.writer.write(label, async ({ trx }) => {
      await trx.deleteFrom('distinct_pair').where('id', '=', pairId(input.ids[0], input.ids[1])).execute();
    });
    return { batch };
  },

  'person.merge': (book, { fromId: from, intoId: into, take = null }) =>
    merge(book, { kind: 'person', from, into, take }),
  'company.merge': (book, { fromId: from, intoId: into, take = null }) =>
    merge(book, { kind: 'company', from, into, take }),
};

/** @throws KithError not_found, invalid_input */
async function merge(book: Book, merger: Merger) {
  const { kind, from, into } = merger;
  if (from === into)
    throw new KithError(
      'invalid_input',
      kind === 'person' ? 'A person cannot be merged into themselves.' : 'A company cannot be merged into itself.',
      {
        issues: [{ path: 'intoId', message: 'the same as fromId' }],
      },
    );
  const label = `Merged ${nameOf(book, kind, from)} into ${nameOf(book, kind, into)}`;
  const batch = isSmall(book, merger)
    ? (await book.writer.write(label, async ({ db }) => mergeRows(db, merger))).batch
    : await mergeAside(book, merger, label);
  if (batch) followMerger(book, kind, batch, [from, into]);
  return { batch };
}

/** Mentions are looked for in all texts of the book, and every row that hangs on the one who goes is written. */
const FEW = { records: 2000, attached: 300 };

function isSmall({ db, network }: Book, { kind, from }: Merger): boolean {
  const attached = attachedTo(db, kind, from).reduce((sum, { count }) => sum + count, 0);
  const staff = kind === 'company' ? (network.companies.get(from)?.people.size ?? 0) : 0;
  return network.people.size + network.companies.size <= FEW.records && attached + staff <= FEW.attached;
}

async function mergeAside(book: Book, merger: Merger, label: string): Promise<BatchId> {
  const at = { path: book.path, now: book.clock.now() };
  const { batch } = await book.writer.aside(() => inThread('merge', { ...merger, ...at, label }));
  return batch;
}

const namesOf = (book: Book, { kind, ids: [one, other] }: ParsedInput<'duplicate.dismiss'>): string =>
  `${nameOf(book, kind, one)} and ${nameOf(book, kind, other)}`;

function nameOf(book: Book, kind: Merger['kind'], id: string): string {
  if (kind === 'person') return book.network.personRef(id as PersonId).name || 'somebody';
  return book.network.companies.get(id as CompanyId)?.base.name ?? 'a company';
}
