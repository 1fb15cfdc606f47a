import type { Database } from 'better-sqlite3';
import type { Tag, TagId } from '../../contract/index.ts';
import { fold } from '../../domain/text.ts';
import { derivedId, newId } from '../ids.ts';

/** The tag of a name, whatever its case; there are tens of tags, not thousands. */
export function findTag(db: Database, name: string): Tag | undefined {
  const wanted = fold(name);
  return db
    .prepare<[], Tag>('SELECT id, name FROM tag ORDER BY id')
    .all()
    .find((tag) => fold(tag.name) === wanted);
}

/** A tag of that name, made when there is none. */
export function tagNamed(db: Database, name: string): TagId {
  const there = findTag(db, name);
  if (there) return there.id;
  const derived = derivedId<TagId>('tag', fold(name));
  // A tag that was renamed keeps the id of the name it had.
  const taken = db.prepare('SELECT 1 FROM tag WHERE id = ?').get(derived) !== undefined;
  const id = taken ? newId<TagId>() : derived;
  db.prepare('INSERT INTO tag (id, name) VALUES (?, ?)').run(id, name);
  return id;
}

/** A tag that nobody carries any longer and that says nothing goes. */
export function dropIfIdle(db: Database, id: TagId): void {
  db.prepare(
    `DELETE FROM tag WHERE id = ? AND cadence_days IS NULL
        AND NOT EXISTS (SELECT 1 FROM person_tag WHERE tag_id = tag.id)`,
  ).run(id);
}
