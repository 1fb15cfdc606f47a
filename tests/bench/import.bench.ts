import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Host } from '../../src/data/index.ts';
import { openHost } from '../../src/data/index.ts';
import { connect } from '../../src/data/sqlite/connection.ts';
import { linkedInCsv } from '../fixtures/linkedin.ts';
import { ask } from '../support/ask.ts';
import { generatedClock, indexed } from './generated-host.ts';
import { longestBlock, timed } from './measure.ts';
import type { Benches, Report } from './types.ts';

const TABLES = ['company', 'person', 'contact_point', 'employment', 'provenance'] as const;

/** From a file to a book that lists its people: the first import, the same again, and one of a year later. */
const importing = (rows: number) => async (report: Report) => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  const path = join(folder, 'kith.db');
  const host = openHost({ path, clock: generatedClock });
  try {
    await ask(host, 'person.list', {});
    const csv = linkedInCsv({ rows, seed: 1 });
    const first = await importOnce(host, csv);
    report('preview', first.preview.ms, 'ms', '< 10000');
    report('commit, backup and lists included', first.commit.ms, 'ms', '< 20000');
    report('longest block of the event loop in preview', first.preview.block, 'ms', '< 50');
    report('longest block of the event loop in commit', first.commit.block, 'ms', '< 50');
    await indexed(host);
    const again = await importOnce(host, csv);
    report('the same file again', again.preview.ms + again.commit.ms, 'ms');
    const later = await importOnce(host, linkedInCsv({ rows, seed: 1, yearsLater: 1 }));
    report('a year later', later.preview.ms + later.commit.ms, 'ms');
    report('longest block of the event loop a year later', later.commit.block, 'ms', '< 50');
    const rival = plainly(csv, path, join(folder, 'rival.db'));
    report('rival: parse, then INSERT the same rows, in one go', rival, 'ms');
    report('import against rival', (first.preview.ms + first.commit.ms) / rival, 'ratio', '<= 5');
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Measured {
  readonly ms: number;
  readonly block: number;
}

async function importOnce(host: Host, csv: string): Promise<{ preview: Measured; commit: Measured }> {
  const content = Buffer.from(csv).toString('base64');
  const measured = async <T>(run: () => Promise<T>) => {
    const { block, result } = await longestBlock(() => timed(run));
    return { block, ms: result.ms, result: result.result };
  };
  const preview = await measured(() => ask(host, 'import.preview', { fileName: 'Connections.csv', content }));
  const { importId } = preview.result;
  const commit = await measured(() => ask(host, 'import.commit', { importId }));
  await ask(host, 'import.discard', { importId });
  return { preview, commit };
}

/** What no import can do without: reading the file, and writing the same rows with the journal's triggers on. */
function plainly(csv: string, from: string, to: string): number {
  const source = connect(from, { readonly: true });
  const tables = TABLES.map((table) => ({
    table,
    rows: source.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all(),
  }));
  const schema = source
    .prepare<[], string>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .pluck()
    .all();
  source.close();
  const db = connect(to);
  db.pragma('journal_mode = WAL');
  for (const sql of schema) db.exec(sql);
  const start = performance.now();
  Papa.parse(csv);
  db.transaction(() => {
    db.exec("INSERT INTO local_batch (id, at, label, kind) VALUES ('rival', '', '', 'do')");
    for (const { table, rows } of tables) {
      const columns = Object.keys(rows[0] ?? {});
      const insert = db.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
      for (const row of rows) insert.run(columns.map((column) => row[column]));
    }
  })();
  const ms = performance.now() - start;
  db.close();
  return ms;
}

export const benches: Benches = { 'import-5000': importing(5_000), 'import-30000': importing(30_000) };
