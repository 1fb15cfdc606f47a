import type { Database } from 'better-sqlite3';
import type { Clock } from '../../domain/dates.ts';

export async function backUpBeforeMigration(_db: Database, _path: string, _clock: Clock): Promise<void> {}
