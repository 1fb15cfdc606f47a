import type { Database } from 'better-sqlite3';
import { Group } from './group.ts';
import { readKept } from './kept.ts';
import type { Parts } from './parts.ts';
import { changedSince } from './refresh.ts';
import { allKeys, hasMoreDocuments } from './sources.ts';
import { latestEntry } from './state.ts';

/** More journal entries than this are replayed by the thread that merges. */
const LONG_REPLAY = 5_000;

/**
 * Begins with what is kept beside the book, people and companies first, and takes note of what changed since; where nothing
 * kept can be used, of all documents.
 *
 * @param few of a book with so few documents all are taken note of one by one; of more the thread that merges takes care
 */
export function openParts(
  db: Database,
  path: string,
  parts: Parts,
  few: number,
): { readonly names: Promise<void>; readonly all: Promise<void> } {
  const kept = readKept(db, path, {
    names: (frozen, seq) => {
      parts.groups.names = new Group(frozen);
      return replay(db, parts, seq);
    },
    texts: (frozen, seq) => {
      parts.groups.texts = new Group(frozen);
      parts.frozenSeq = seq;
    },
  });
  return {
    names: kept.names.then(() => {}),
    all: kept.all.then((usable) => {
      if (!usable) startAnew(db, parts, few);
    }),
  };
}

/** Takes note of what changed since the frozen part was made; when that is much, the thread does. */
async function replay(db: Database, parts: Parts, from: number): Promise<void> {
  const latest = latestEntry(db);
  if (latest - from > LONG_REPLAY) {
    parts.fallBehind(latest);
    return;
  }
  for (const key of await changedSince(db, from)) parts.changes.touch(key, latest);
}

function startAnew(db: Database, parts: Parts, few: number): void {
  const latest = latestEntry(db);
  parts.clear();
  if (hasMoreDocuments(db, few)) parts.fallBehind(latest);
  else for (const keys of allKeys(db)) for (const key of keys) parts.changes.touch(key, latest);
}
