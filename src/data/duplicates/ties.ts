import { lacking, type Row, type Rows } from './rows.ts';

const SYMMETRIC: ReadonlySet<unknown> = new Set(['worked_together', 'knows']);

/** Moves ties between people; a tie that is there already is not there twice, and nobody is tied to themselves. */
export function moveRelationships(rows: Rows, [from, into]: readonly [string, string]): void {
  const keyOf = ({ kind, from_id, to_id }: Row) => {
    const ends = [String(from_id), String(to_id)];
    return `${kind} ${(SYMMETRIC.has(kind) ? ends.sort() : ends).join(' ')}`;
  };
  moveTies(rows, 'relationship', ['from_id', 'to_id'], [from, into], {
    keyOf,
    makesNoSense: ({ from_id, to_id }) => from_id === to_id,
    fill: (kept, other) => ({
      since: [kept.since ?? null, other.since ?? null].filter((since) => since !== null).sort()[0] ?? null,
    }),
  });
}

/** Moves introductions; one entered for both is kept once, and nobody is introduced to themselves. */
export function moveIntroductions(rows: Rows, both: readonly [string, string]): void {
  moveTies(rows, 'introduction', ['introducer_id', 'who_id', 'to_id'], both, {
    keyOf: (row) =>
      ['introducer_id', 'who_id', 'to_id', 'asked_on', 'made_on', 'opportunity_id', 'outcome', 'deleted_at']
        .map((column) => row[column])
        .join(' '),
    makesNoSense: ({ introducer_id, who_id, to_id }) =>
      who_id === to_id || introducer_id === to_id || (introducer_id !== null && introducer_id === who_id),
    fill: lacking,
  });
}

interface Tie {
  readonly keyOf: (row: Row) => string;
  readonly makesNoSense: (row: Row) => boolean;
  readonly fill: (kept: Row, other: Row) => Partial<Row>;
}

function moveTies(
  rows: Rows,
  table: 'relationship' | 'introduction',
  columns: readonly string[],
  [from, into]: readonly [string, string],
  { keyOf, makesNoSense, fill }: Tie,
): void {
  const of = (person: string) =>
    new Map(columns.flatMap((column) => rows.where(table, column, person)).map((row) => [row.id, row]));
  const own = of(from);
  const there = new Map([...of(into).values()].filter(({ id }) => !own.has(id)).map((row) => [keyOf(row), row]));
  for (const row of own.values()) {
    const ends = Object.fromEntries(
      columns.map((column) => [column, row[column] === from ? into : (row[column] ?? null)]),
    );
    const moved: Row = { ...row, ...ends };
    const kept = there.get(keyOf(moved));
    if (makesNoSense(moved)) rows.remove(table, row.id);
    else if (kept) {
      rows.set(table, kept.id, fill(kept, row) as Record<string, string | null>);
      rows.remove(table, row.id);
    } else {
      rows.set(table, row.id, ends);
      there.set(keyOf(moved), moved);
    }
  }
}
