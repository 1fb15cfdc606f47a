import type { PersonId } from '../../../contract/index.ts';
import type { Book } from '../../book.ts';
import { tieList } from '../map/tie-list.ts';
import { peopleGraphOf } from '../people-graph.ts';

/** The fields of a person in a file, with their types in the words that both formats share. */
export const FIELDS = {
  person: 'string',
  title: 'string',
  company: 'string',
  warmth: 'string',
  strength: 'double',
  lastContact: 'string',
  territory: 'string',
} as const;

interface Node {
  readonly name: string;
  /** Null is left out. */
  readonly fields: Readonly<Record<keyof typeof FIELDS, string | number | null>>;
  /** Where they stand on the map, when it has been laid out. */
  readonly place: { readonly x: number; readonly y: number } | null;
}

/** The network as it goes into a file. People are numbered from 0. */
export interface ExportedNetwork {
  readonly today: string;
  readonly nodes: readonly Node[];
  readonly pairs: Uint32Array;
  /** Over 0 to 1. */
  readonly weights: Float32Array;
}

const PLACES = `SELECT p.person_id AS person, p.x, p.y, coalesce(own.name, t.name) AS territory FROM local_place p
  JOIN local_territory t ON t.id = p.territory_id LEFT JOIN territory own ON own.id = t.id`;
interface Place {
  readonly person: PersonId;
  readonly x: number;
  readonly y: number;
  readonly territory: string | null;
}

export async function readNetwork(book: Book): Promise<ExportedNetwork> {
  const graph = await peopleGraphOf(book);
  const { pairs, chance } = tieList(graph.ties);
  const places = new Map(
    book.db
      .prepare<[], Place>(PLACES)
      .all()
      .map((place) => [place.person, place]),
  );
  const nodes = graph.people.map((id): Node => {
    const row = book.network.people.get(id)?.row;
    const place = places.get(id);
    return {
      name: row?.name ?? '',
      fields: {
        person: id,
        title: row?.title ?? null,
        company: row?.company?.name ?? null,
        warmth: row?.warmth ?? 'none',
        strength: rounded(row?.strength ?? 0),
        lastContact: row?.lastContactOn ?? null,
        territory: place?.territory ?? null,
      },
      place: place ? { x: rounded(place.x), y: rounded(place.y) } : null,
    };
  });
  return { today: book.network.today, nodes, pairs, weights: chance };
}

/** More digits only make the file longer. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
