import type { Database } from 'better-sqlite3';
import { derivedId } from '../../ids.ts';
import { journalTable } from '../triggers.ts';

/** Of rows as they are now, in place of a batch and of a place in the journal. */
const NOW = 2 ** 50;

/**
 * What a source said of a record in one row, of people who were merged in one for each. It was kept as a row of
 * `source_record` for each connection, as a row for each field, and as a row of the field `*`, which also held the keys
 * of those who were merged (`key …`); of one record it may have been all of them. The journal is told the same anew, so
 * that what was done before can still be undone.
 */
export function oneProvenance(db: Database): void {
  db.function('provenance_id', { deterministic: true }, (record, source, key) =>
    derivedId('provenance', String(record), String(source), ...(key ? [String(key)] : [])),
  );
  const triggers = ['provenance', 'source_record'].flatMap((table) =>
    ['insert', 'update', 'delete'].map((change) => `DROP TRIGGER journal_${table}_${change};`),
  );
  db.exec(`
    ${triggers.join('')}
    ${SIDES}
    ${FIELDS}
    ${POINTS}
    ${STATES}
    DROP TABLE source_record;
    DROP TABLE provenance;
    CREATE TABLE provenance (
      id TEXT PRIMARY KEY NOT NULL,
      record_id TEXT,
      source TEXT,
      said TEXT,
      seen_on TEXT
    ) WITHOUT ROWID;
    CREATE INDEX provenance_record ON provenance (record_id);
    INSERT INTO provenance
      SELECT p.id, p.record_id, p.source, s.said, s.seen_on
        FROM old_point p JOIN old_state s ON s.point = p.rowid AND s.side = 1 WHERE p.batch = ${NOW} ORDER BY p.id;
    DELETE FROM local_journal WHERE table_name IN ('provenance', 'source_record');
    ${JOURNAL}
    DROP TABLE old_side;
    DROP TABLE old_field;
    DROP TABLE old_point;
    DROP TABLE old_state;
  `);
  journalTable(db, 'provenance');
}

/** Every row that there is or was, in the order in which they came and went. */
const SIDES = `
  CREATE TEMP TABLE old_side AS
    SELECT seq * 2 AS at, seq, batch, table_name, before AS row, 0 AS there FROM local_journal
     WHERE table_name IN ('provenance', 'source_record') AND before IS NOT NULL AND batch IS NOT NULL
    UNION ALL
    SELECT seq * 2 + 1, seq, batch, table_name, after, 1 FROM local_journal
     WHERE table_name IN ('provenance', 'source_record') AND after IS NOT NULL AND batch IS NOT NULL
    UNION ALL
    SELECT ${NOW}, ${NOW}, ${NOW}, 'provenance', json_object(
             'record_id', record_id, 'field', field, 'source', source, 'value', value, 'seen_on', seen_on), 1
      FROM provenance
    UNION ALL
    SELECT ${NOW}, ${NOW}, ${NOW}, 'source_record', json_object(
             'person_id', person_id, 'source', source, 'source_key', source_key, 'given_name', given_name,
             'family_name', family_name, 'email', email, 'company', company, 'position', position,
             'connected_on', connected_on), 1
      FROM source_record;
`;

/** What they say, field by field; a newer kind of row counts more. Who was merged has a key of their own. */
const FIELDS = `
  CREATE TEMP TABLE old_field AS
    WITH
      row AS (
        SELECT at, seq, batch, table_name, there, row ->> 'record_id' AS record_id, row ->> 'source' AS source,
               row ->> 'field' AS field, row ->> 'value' AS value, row ->> 'seen_on' AS seen_on
          FROM old_side WHERE table_name = 'provenance'
      ),
      connection AS (
        SELECT at, seq, batch, there, row ->> 'person_id' AS record_id, row ->> 'source' AS source,
               row ->> 'source_key' AS key, row ->> 'email' AS email, row ->> 'company' AS company,
               row ->> 'position' AS position, row ->> 'connected_on' AS met_on,
               trim(coalesce(row ->> 'given_name', '') || ' ' || coalesce(row ->> 'family_name', '')) AS name
          FROM old_side WHERE table_name = 'source_record'
      ),
      said AS (
        SELECT at, seq, batch, there, record_id, source, json_object(
                 'key', key, 'name', nullif(name, ''), 'metOn', met_on,
                 'headline', CASE WHEN company IS NULL THEN position END,
                 'job', CASE WHEN company IS NOT NULL THEN json_object('company', company, 'position', position) END,
                 'contacts', (SELECT nullif(json_group_array(value), '[]') FROM (
                   SELECT 'email:' || lower(trim(email)) AS value WHERE email IS NOT NULL
                   UNION ALL
                   SELECT 'linkedin:' || key WHERE key NOT LIKE '%@%' AND key NOT LIKE 'name:%'))) AS fields
          FROM connection
      )
    SELECT at, seq, batch, record_id, source, '' AS merged, e.key AS field, 0 AS rank,
           CASE WHEN there THEN e.value END AS value, NULL AS seen_on
      FROM said, json_each(said.fields) e
    UNION ALL
    SELECT at, seq, batch, record_id, source, '',
           CASE WHEN field = 'key' AND source = 'linkedin' AND record_id IN (SELECT record_id FROM connection)
                THEN 'asideKey' ELSE field END,
           1, CASE WHEN there THEN value END, seen_on
      FROM row WHERE field <> '*'
    UNION ALL
    SELECT at, seq, batch, record_id, source, CASE WHEN e.key LIKE 'key %' THEN e.value ELSE '' END,
           CASE WHEN e.key LIKE 'key %' THEN 'key' ELSE e.key END,
           2, CASE WHEN there THEN e.value END, seen_on
      FROM row, json_each(row.value) e WHERE field = '*';
  CREATE INDEX temp.old_field_record ON old_field (record_id, source, merged);
`;

/** When anything was said anew of a record, or taken back: once in a batch, and now. */
const POINTS = `
  CREATE TEMP TABLE old_point AS
    SELECT record_id, source, merged, batch, min(seq) AS seq, provenance_id(record_id, source, merged) AS id
      FROM old_field WHERE record_id IS NOT NULL GROUP BY record_id, source, merged, batch;
`;

/** What was said in all, before a batch (side 0) and after it (side 1). */
const STATES = `
  CREATE TEMP TABLE old_state AS
    WITH
      latest AS (
        SELECT p.rowid AS point, s.value AS side, f.field, f.rank, f.value, f.seen_on, max(f.at)
          FROM old_point p, json_each('[0, 1]') s
          JOIN old_field f ON f.record_id = p.record_id AND f.source = p.source AND f.merged = p.merged
           AND f.batch < p.batch + s.value AND (p.batch < ${NOW} OR f.batch = ${NOW})
         GROUP BY p.rowid, s.value, f.field, f.rank
      ),
      valid AS (
        SELECT point, side, field, value, seen_on, max(rank) FROM latest WHERE value IS NOT NULL
         GROUP BY point, side, field
      )
    SELECT point, side, json_group_object(field, value ORDER BY field) AS said, max(seen_on) AS seen_on
      FROM valid GROUP BY point, side;
  CREATE INDEX temp.old_state_point ON old_state (point, side);
`;

/** Entries keep their place; where one has become several, the others come last. */
const JOURNAL = `
  INSERT INTO local_journal (seq, batch, table_name, row_id, before, after)
    WITH
      change AS (
        SELECT p.seq, p.batch, p.id, ${rowOf('b')} AS before, ${rowOf('a')} AS after,
               row_number() OVER (PARTITION BY p.seq ORDER BY p.merged, p.id) AS nth
          FROM old_point p
          LEFT JOIN old_state b ON b.point = p.rowid AND b.side = 0
          LEFT JOIN old_state a ON a.point = p.rowid AND a.side = 1
         WHERE p.batch < ${NOW} AND b.said IS NOT a.said
      )
    SELECT CASE WHEN nth = 1 THEN seq END, batch, 'provenance', id, before, after FROM change ORDER BY nth, seq;
`;

function rowOf(state: string): string {
  return `CASE WHEN ${state}.said IS NOT NULL THEN json_object('id', p.id, 'record_id', p.record_id,
    'source', p.source, 'said', ${state}.said, 'seen_on', ${state}.seen_on) END`;
}
