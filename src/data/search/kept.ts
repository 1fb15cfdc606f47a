import type { Database } from 'better-sqlite3';
import type { Frozen } from './frozen.ts';
import { openSnapshot, type StoredSnapshot } from './snapshot.ts';
import { isOf } from './state.ts';

/** Who takes what is kept beside a book, with the journal entry up to which it holds everything. */
interface KeptTaker {
  names(frozen: Frozen, seq: number): Promise<void>;
  texts(frozen: Frozen, seq: number): void;
}

/** Whether something that can be used was kept, and was taken: people and companies, then all. */
interface Kept {
  readonly names: Promise<boolean>;
  readonly all: Promise<boolean>;
}

/** Reads what is kept beside a book, people and companies first. */
export function readKept(db: Database, path: string, taker: KeptTaker): Kept {
  const opened = openSnapshot(path, (of) => isOf(db, of));
  const names = opened.then(async (kept) => {
    if (kept) await taker.names(await kept.read('names'), kept.of.seq);
    return kept !== null;
  });
  return { names: names.catch(() => false), all: readTexts(opened, names, taker).catch(() => false) };
}

async function readTexts(
  opened: Promise<StoredSnapshot | null>,
  names: Promise<boolean>,
  taker: KeptTaker,
): Promise<boolean> {
  const kept = await opened;
  try {
    if (!(await names) || !kept) return false;
    taker.texts(await kept.read('texts'), kept.of.seq);
    return true;
  } finally {
    await kept?.close();
  }
}
