import { KithError, type MethodOutput, type ParsedInput, type TrashNeed } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { Pace } from '../pace.ts';
import { emptyTrash } from '../trash.ts';
import { kindsInTrash, listTrash, neededBy } from '../trash-contents.ts';
import type { Handlers } from './handlers.ts';

export const trashHandlers: Handlers<'trash.list' | 'trash.restore' | 'trash.empty'> = {
  'trash.list': (book, input) => listTrash(book.db, input),
  'trash.restore': restore,
  'trash.empty': async (book: Book) => ({ purged: await emptyTrash(book, book.clock.now()) }),
};

/** @throws KithError not_found when nothing of what was asked for is in the trash */
async function restore(
  book: Book,
  { ids, all, withNeeded }: ParsedInput<'trash.restore'>,
): Promise<MethodOutput<'trash.restore'>> {
  const asked = kindsInTrash(book.db, all ? null : (ids ?? []));
  if (asked.length === 0 && !all)
    throw new KithError(
      'not_found',
      'It is not in the trash. It may have been taken out already, or be gone for good.',
    );
  const wanted = new Map(asked.map((item) => [item.id, item as TrashNeed]));
  const needs = new Map<string, TrashNeed>();
  const pace = new Pace();
  // What is needed may need something too; a Map hands on what is added while it is walked.
  for (const item of wanted.values()) {
    await pace.breathe();
    for (const need of neededBy(book.db, item.kind, item.id)) {
      if (wanted.has(need.id)) continue;
      if (withNeeded) wanted.set(need.id, need);
      else needs.set(need.id, need);
    }
  }
  const { batch } = await book.writer.write(labelOf(asked), async ({ db }) => {
    for (const { id, kind } of wanted.values()) {
      await pace.breathe();
      db.prepare(`UPDATE ${kind} SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL`).run(id);
    }
  });
  return { batch, restored: wanted.size, needs: [...needs.values()] };
}

function labelOf(asked: readonly { kind: string; name: string }[]): string {
  const [only] = asked;
  if (!only || asked.length > 1) return `Took ${asked.length} records out of the trash`;
  const named = only.kind === 'person' || only.kind === 'company';
  return named ? `Took ${only.name} out of the trash` : 'Took a record out of the trash';
}
