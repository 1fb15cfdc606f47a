import { randomUUID } from 'node:crypto';
import { connect } from '../../src/data/sqlite/connection.ts';
import { copyOfGeneratedBook, GENERATED_TODAY } from '../fixtures/books.ts';
import { ask } from '../support/ask.ts';
import { withGeneratedHost } from './generated-host.ts';
import { cpuOfProcess, longestBlock, timed } from './measure.ts';
import type { Benches, Report } from './types.ts';

const COMPANY = 'One for all';

/** Changes of everybody and undoing them, against the same rows written into the tables without a journal. */
const bulk = (people: number) => (report: Report) =>
  withGeneratedHost({ people, seed: 1 }, async (host) => {
    const bare = await bareCost(people);
    const expected = (await ask(host, 'person.count', { all: {} })).count;
    const all = { expected };
    const measured = async (what: string, rows: number, run: () => Promise<unknown>) => {
      const before = cpuOfProcess();
      const { cpu, result } = await longestBlock(() => timed(run));
      const used = cpuOfProcess() - before;
      report(`${what} ${expected} people`, result.ms, 'ms');
      report('processor time of all threads', used, 'ms');
      report('of the same rows written bare', used / rows, 'times');
      report('longest block meanwhile, processor time', cpu, 'ms', '< 50');
      const list = await longestBlock(() =>
        timed(() => ask(host, 'person.list', { sort: 'name', direction: 'asc', limit: 50 })),
      );
      report('the list after it', list.result.ms, 'ms');
      report('longest block meanwhile, processor time', list.cpu, 'ms', '< 50');
    };
    await measured('tag', bare.tag, () => ask(host, 'person.tag', { all, tag: 'Everybody' }));
    await measured('undo: tag', bare.untag, () => ask(host, 'journal.undo', {}));
    const company = { name: COMPANY };
    await measured('set the company of', bare.company, () => ask(host, 'person.setCompany', { all, company }));
    await measured('undo: set the company of', bare.uncompany, () => ask(host, 'journal.undo', {}));
    await measured('set the cadence of', bare.cadence, () => ask(host, 'person.setCadence', { all, cadence: 90 }));
    await measured('delete', bare.trash, () => ask(host, 'person.delete', { all }));
  });

/** Processor time of the same changes of rows, in milliseconds, each in a transaction with the triggers away. */
async function bareCost(
  people: number,
): Promise<Record<'tag' | 'untag' | 'company' | 'uncompany' | 'cadence' | 'trash', number>> {
  const copy = copyOfGeneratedBook({ people, seed: 1 });
  const db = connect(copy.path);
  const drop = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all();
  for (const name of drop) db.exec(`DROP TRIGGER ${name}`);
  const ids = db.prepare<[], string>('SELECT id FROM person WHERE deleted_at IS NULL ORDER BY id').pluck().all();
  db.exec("INSERT INTO tag (id, name) VALUES ('t', 'Everybody')");
  db.exec(`INSERT INTO company (id, name, created_at) VALUES ('c', '${COMPANY}', '${GENERATED_TODAY}T12:00:00.000Z')`);
  const each = async (...statements: readonly string[]) => {
    const ready = statements.map((sql) => db.prepare<[{ key: string; id: string }]>(sql));
    const keys = ids.map(() => randomUUID());
    const write = db.transaction(() => {
      for (const [at, id] of ids.entries()) for (const statement of ready) statement.run({ key: keys[at] ?? '', id });
    });
    return (await timed(() => write.immediate())).cpu;
  };
  try {
    return {
      tag: await each("INSERT INTO person_tag (id, person_id, tag_id) VALUES (@key, @id, 't')"),
      untag: await each("DELETE FROM person_tag WHERE person_id = @id AND +tag_id = 't'"),
      company: await each(
        `UPDATE employment SET ended_on = '${GENERATED_TODAY}' WHERE person_id = @id AND +ended_on IS NULL`,
        "INSERT INTO employment (id, person_id, company_id, kind) VALUES (@key, @id, 'c', 'employee')",
      ),
      uncompany: await each(
        `UPDATE employment SET ended_on = NULL WHERE person_id = @id AND +ended_on = '${GENERATED_TODAY}'`,
        "DELETE FROM employment WHERE person_id = @id AND +company_id = 'c'",
      ),
      cadence: await each('UPDATE person SET cadence_days = 90 WHERE id = @id'),
      trash: await each(`UPDATE person SET deleted_at = '${GENERATED_TODAY}T12:00:00.000Z' WHERE id = @id`),
    };
  } finally {
    db.close();
    copy.remove();
  }
}

export const benches: Benches = { 'bulk-5000': bulk(5_000), 'bulk-30000': bulk(30_000) };
