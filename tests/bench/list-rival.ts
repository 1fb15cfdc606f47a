import Database from 'better-sqlite3';
import { GENERATED_TODAY } from '../fixtures/books.ts';

const FIRST_WINDOW = 100;

/** The columns of a row of the people's list, by SQL alone, for the people of `order`. */
const rows = (order: string) => `
  SELECT p.id, p.name, p.location, p.met_on,
    (SELECT json_object('title', e.title, 'company', c.name) FROM employment e JOIN company c ON c.id = e.company_id
      WHERE e.person_id = p.id AND (e.ended_on IS NULL OR e.ended_on > @today) ORDER BY e.started_on DESC LIMIT 1) AS job,
    (SELECT group_concat(t.name) FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id = p.id) AS tags,
    (SELECT max(i.happened_on) FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
      WHERE ip.person_id = p.id AND i.deleted_at IS NULL AND i.happened_on <= @today) AS last_contact
  FROM (${order}) o JOIN person p ON p.id = o.id ORDER BY o.place`;

const byName = `SELECT id, row_number() OVER (ORDER BY name COLLATE NOCASE, id) AS place
  FROM person WHERE deleted_at IS NULL ORDER BY place LIMIT @limit`;

/** The same strength as the domain's: the heaviest contact of each day, halved every 180 days. */
const byWarmth = `
  SELECT id, row_number() OVER (ORDER BY rank DESC, id) AS place FROM (
    SELECT p.id, total(d.weight * pow(0.5, (julianday(@today) - julianday(d.happened_on)) / 180.0)) AS rank
    FROM person p LEFT JOIN (
      SELECT ip.person_id, i.happened_on, max(CASE i.kind WHEN 'coffee' THEN 1.2 WHEN 'meeting' THEN 1 WHEN 'call' THEN 1
          WHEN 'event' THEN 0.6 WHEN 'email' THEN 0.5 ELSE 0.4 END) AS weight
      FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
      WHERE i.deleted_at IS NULL AND i.happened_on <= @today GROUP BY ip.person_id, i.happened_on
    ) d ON d.person_id = p.id WHERE p.deleted_at IS NULL GROUP BY p.id
  ) ORDER BY place LIMIT @limit`;

/** The first window of the people's list as plain SQL gives it, without anything kept in memory. */
export class ListRival {
  readonly #db: Database.Database;

  constructor(path: string) {
    this.#db = new Database(path, { readonly: true });
  }

  firstWindow(sort: 'name' | 'warmth'): unknown[] {
    const sql = rows(sort === 'name' ? byName : byWarmth);
    return this.#db.prepare(sql).all({ today: GENERATED_TODAY, limit: FIRST_WINDOW });
  }

  close(): void {
    this.#db.close();
  }
}
