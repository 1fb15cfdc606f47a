import type { PersonId, TerritoryBond, TerritoryId } from '../../../contract/index.ts';
import type { Book } from '../../book.ts';
import type { Job } from '../../jobs.ts';
import { Pace } from '../../pace.ts';
import { prepared } from '../../sqlite/prepared.ts';
import { LAYOUT_SETTING, layoutNumber } from './version.ts';

/** A territory as it is stored. */
export interface StoredTerritory {
  readonly id: TerritoryId;
  readonly colour: number;
  readonly bond: TerritoryBond;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  radius: number;
}
/** Where somebody stands; in no territory is in the tray. */
export interface Place {
  readonly territory: TerritoryId | null;
  readonly x: number;
  readonly y: number;
}
/** The map as it is stored. */
export interface Standing {
  /** Which layout it is, 0 for none. */
  readonly layout: number;
  readonly territories: readonly StoredTerritory[];
  readonly places: Map<PersonId, Place>;
}

const SLICE = 1_000;

/** Reads the map in slices; empty when it was never laid out. */
export async function readStanding(book: Book): Promise<Standing> {
  const pace = new Pace();
  type Row = Place & { readonly person: PersonId };
  const page = prepared<[string], Row>(
    book.db,
    `SELECT person_id AS person, territory_id AS territory, x, y FROM local_place
      WHERE person_id > ? ORDER BY person_id LIMIT ${SLICE}`,
  );
  const layout = layoutNumber(book);
  const territories = prepared<[], StoredTerritory>(
    book.db,
    'SELECT id, colour, bond, name, x, y, radius FROM local_territory ORDER BY id',
  ).all();
  const places = new Map<PersonId, Place>();
  for (let rows = page.all(''); rows.length > 0; rows = page.all(rows.at(-1)?.person ?? '')) {
    for (const { person, ...place } of rows) places.set(person, place);
    await pace.breathe();
  }
  return { layout, territories, places };
}

/** Stores a new layout instead of the one before; its number is returned. Nothing of it is journaled. */
export async function storeLayout(book: Book, { territories, places }: Standing, job: Job): Promise<number> {
  const { result } = await book.writer.write('Laid out the map', async ({ db }) => {
    db.exec('DELETE FROM local_place; DELETE FROM local_territory');
    const insert = prepared<[TerritoryId, number, string, string, number, number, number], never>(
      db,
      'INSERT INTO local_territory (id, colour, bond, name, x, y, radius) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    for (const { id, colour, bond, name, x, y, radius } of territories)
      insert.run(id, colour, bond, name, x, y, radius);
    await insertPlaces(db, places, (done) => {
      job.progress('writing', done, places.size);
      job.check();
    });
    const number =
      Number(
        prepared<[string], string>(db, 'SELECT value FROM local_setting WHERE id = ?').pluck().get(LAYOUT_SETTING) ?? 0,
      ) + 1;
    prepared<[string, string], never>(
      db,
      'INSERT INTO local_setting (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value',
    ).run(LAYOUT_SETTING, `${number}`);
    return number;
  });
  return result;
}

/** Stores where newcomers stand, and the territories that grew around them. */
export async function storeNewcomers(
  book: Book,
  places: ReadonlyMap<PersonId, Place>,
  grown: readonly StoredTerritory[],
): Promise<void> {
  await book.writer.write('Placed people on the map', async ({ db }) => {
    const grow = prepared<[number, TerritoryId], never>(db, 'UPDATE local_territory SET radius = ? WHERE id = ?');
    for (const { id, radius } of grown) grow.run(radius, id);
    await insertPlaces(db, places, () => {});
  });
}

async function insertPlaces(
  db: Book['db'],
  places: ReadonlyMap<PersonId, Place>,
  tell: (done: number) => void,
): Promise<void> {
  const pace = new Pace();
  const insert = prepared<[PersonId, TerritoryId | null, number, number], never>(
    db,
    `INSERT INTO local_place (person_id, territory_id, x, y) VALUES (?, ?, ?, ?) ON CONFLICT (person_id)
      DO UPDATE SET territory_id = excluded.territory_id, x = excluded.x, y = excluded.y`,
  );
  let done = 0;
  for (const [person, { territory, x, y }] of places) {
    insert.run(person, territory, x, y);
    done += 1;
    if (!pace.due) continue;
    tell(done);
    await pace.breathe();
  }
}
