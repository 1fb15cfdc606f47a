import { useState } from 'react';
import type { Field, FieldRow, Pair } from './fields.ts';

type Side = 0 | 1;

export interface Choice {
  /** Whose record stays. */
  readonly stays: Side;
  readonly setStays: (side: Side) => void;
  /** Whose value of a field is kept. */
  readonly sideOf: (field: Field) => Side;
  readonly pick: (field: Field, side: Side) => void;
  /** Fields taken from the one that goes. */
  readonly take: () => Field[];
}

/** Which of two records stays, and whose value of each field: as suggested, until the user says otherwise. */
export function useChoice(pair: Pair, rows: readonly FieldRow[]): Choice {
  const suggested = sideOfRecord(pair, pair.into);
  const [stays, setStays] = useState<Side>(suggested);
  const [picked, setPicked] = useState<ReadonlyMap<Field, Side>>(new Map());
  const sideOf = (field: Field): Side => {
    const chosen = picked.get(field);
    if (chosen !== undefined) return chosen;
    const taken = (pair.take as readonly Field[]).includes(field);
    const own = stays === suggested && taken ? other(stays) : stays;
    // Nobody wants to keep an empty field where the other says something.
    const values = rows.find((row) => row.field === field)?.values;
    return values && values[own] === null && values[other(own)] !== null ? other(own) : own;
  };
  return {
    stays,
    setStays,
    sideOf,
    pick: (field, side) => setPicked(new Map([...picked, [field, side]])),
    take: () => rows.flatMap(({ field }) => (sideOf(field) === stays ? [] : [field])),
  };
}

export const other = (side: Side): Side => (side === 0 ? 1 : 0);

const sideOfRecord = ({ sides }: Pair, id: string): Side => {
  const [first] = sides;
  return ('person' in first ? first.person.id : first.company.id) === id ? 0 : 1;
};
