import type { HistoryKind } from '../../contract/index.ts';

/** How labels of a kind begin; what begins otherwise is an edit. A batch that turns another, or a part of it, is an undo. */
const BEGINNINGS: Readonly<Record<Exclude<HistoryKind, 'edit' | 'undo'>, readonly string[]>> = {
  import: ['Imported ', 'Read ', 'Sample network'],
  merge: ['Merged '],
  restore: ['Took '],
  delete: ['Deleted ', 'Removed ', 'Emptied '],
  add: ['Added ', 'Logged ', 'Noted ', 'Wrote ', 'Connected ', 'Tagged ', 'Planned ', 'Started ', 'Set ', 'Saved '],
};

const begins = (words: readonly string[]): string =>
  words.map((word) => `substr(b.label, 1, ${word.length}) = '${word}'`).join(' OR ');

/** SQL for the kind of a batch `b`. */
export const KIND = `CASE WHEN b.target IS NOT NULL THEN 'undo' ${Object.entries(BEGINNINGS)
  .map(([kind, words]) => `WHEN ${begins(words)} THEN '${kind}'`)
  .join(' ')} ELSE 'edit' END`;
