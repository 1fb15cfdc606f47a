import type { Database } from 'better-sqlite3';
import { firstTables } from './0001-first-tables.ts';
import { interviews } from './0002-interviews.ts';
import { keepInTouch } from './0003-keep-in-touch.ts';
import { map } from './0004-map.ts';
import { provenance } from './0005-provenance.ts';
import { reviews } from './0006-reviews.ts';
import { duplicates } from './0007-duplicates.ts';
import { history } from './0008-history.ts';
import { oneProvenance } from './0009-one-provenance.ts';

export type Migration = (db: Database) => void;

/** In order; a book's version (`user_version`) is how many of them it has had. Only ever append. */
export const migrations: readonly Migration[] = [
  firstTables,
  interviews,
  keepInTouch,
  map,
  provenance,
  reviews,
  duplicates,
  history,
  oneProvenance,
];
