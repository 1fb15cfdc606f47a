import type { Database } from 'better-sqlite3';
import type { Instant } from '../../contract/index.ts';
import { type AnnouncementKey, keyOf, type Thing } from '../../domain/reminders/keys.ts';
import type { Moment } from '../../domain/reminders/moment.ts';
import { type Announcement, isFree, type Telling } from '../../domain/reminders/plan.ts';
import { Pace } from '../pace.ts';

const SLICE = 200;
/** So many at once, so that a digest does not wait for it. */
const FORGOTTEN_AT_ONCE = 500;
/** What was told so long ago, and waits no more, need not be remembered. */
const REMEMBERED_MS = 2 * 366 * 86_400_000;

interface Row {
  readonly id: AnnouncementKey;
  readonly takenAt: Instant;
  readonly shown: 0 | 1;
}

/** What is known of having told things; those never told are missing. Few at once. */
export function readAnnouncements(db: Database, keys: readonly AnnouncementKey[]): Map<AnnouncementKey, Announcement> {
  const rows = db
    .prepare<[string], Row>(
      `SELECT id, taken_at AS takenAt, shown_at IS NOT NULL AS shown FROM local_announcement
        WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(keys));
  return new Map(rows.map(({ id, takenAt, shown }) => [id, { takenAt, shown: shown === 1 }]));
}

/** Those of many things that may be told. */
export async function freeThings(db: Database, things: readonly Thing[], moment: Moment): Promise<Thing[]> {
  const free: Thing[] = [];
  for await (const slice of slices(things)) {
    const announced = readAnnouncements(db, slice.map(keyOf));
    for (const thing of slice) if (isFree(moment.now, announced.get(keyOf(thing)))) free.push(thing);
  }
  return free;
}

/** Takes things for one caller, who is to show them. Within a write: nobody else takes them meanwhile. */
export async function claim(db: Database, tellings: readonly Telling[], now: Instant): Promise<void> {
  const take = db.prepare<{ keys: string; reminder: string; now: Instant }>(
    `INSERT INTO local_announcement (id, reminder, taken_at, shown_at)
      SELECT value, @reminder, @now, NULL FROM json_each(@keys) WHERE true
      ON CONFLICT (id) DO UPDATE SET reminder = excluded.reminder, taken_at = excluded.taken_at, shown_at = NULL`,
  );
  for (const { id: reminder, keys } of tellings)
    for await (const slice of slices(keys)) take.run({ keys: JSON.stringify(slice), reminder, now });
}

/** What was taken in these reminders was shown. */
export async function confirm(db: Database, reminders: readonly string[], now: Instant): Promise<void> {
  const page = db
    .prepare<[string, AnnouncementKey], AnnouncementKey>(
      `SELECT id FROM local_announcement WHERE reminder = ? AND id > ? ORDER BY id LIMIT ${SLICE}`,
    )
    .pluck();
  const show = db.prepare<[Instant, string]>(
    `UPDATE local_announcement SET shown_at = ?
      WHERE id IN (SELECT value FROM json_each(?)) AND shown_at IS NULL`,
  );
  const pace = new Pace();
  for (const reminder of reminders) {
    for (let ids = page.all(reminder, ''); ids.length > 0; ids = page.all(reminder, ids.at(-1) ?? '')) {
      show.run(now, JSON.stringify(ids));
      await pace.breathe();
    }
  }
}

/** Forgets some of what was told long ago, but never what still waits. */
export function forgetOld(db: Database, waiting: ReadonlySet<AnnouncementKey>, now: Instant): void {
  const old = db
    .prepare<[Instant], AnnouncementKey>('SELECT id FROM local_announcement WHERE taken_at < ?')
    .pluck()
    .iterate(new Date(Date.parse(now) - REMEMBERED_MS).toISOString());
  const gone: AnnouncementKey[] = [];
  for (const key of old) {
    if (!waiting.has(key)) gone.push(key);
    if (gone.length === FORGOTTEN_AT_ONCE) break;
  }
  db.prepare('DELETE FROM local_announcement WHERE id IN (SELECT value FROM json_each(?))').run(JSON.stringify(gone));
}

async function* slices<T>(all: readonly T[]): AsyncGenerator<T[]> {
  const pace = new Pace();
  for (let start = 0; start < all.length; start += SLICE) {
    yield all.slice(start, start + SLICE);
    await pace.breathe();
  }
}
