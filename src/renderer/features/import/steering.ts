import type { AmbiguousRow, ImportChoice, MethodInput } from '../../../contract/index.ts';

/** What the user has said of a preview so far. */
export interface Steering {
  /** Suggestions to take two companies for one. */
  readonly accepted: ReadonlySet<string>;
  /** By row. */
  readonly choices: ReadonlyMap<string, ImportChoice>;
  /** Suggested people to add. */
  readonly people: ReadonlySet<string>;
}

export const noSteering: Steering = { accepted: new Set(), choices: new Map(), people: new Set() };

function toggled(set: ReadonlySet<string>, id: string, on: boolean): Set<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

export const accepting = (steering: Steering, id: string, on: boolean): Steering => ({
  ...steering,
  accepted: toggled(steering.accepted, id, on),
});

export const adding = (steering: Steering, id: string, on: boolean): Steering => ({
  ...steering,
  people: toggled(steering.people, id, on),
});

/** Who an ambiguous row is about; null leaves it as it is. */
export function choosing(steering: Steering, row: string, person: ImportChoice['person'] | null): Steering {
  const choices = new Map(steering.choices);
  if (person === null || person === undefined) choices.delete(row);
  else choices.set(row, { row, person });
  return { ...steering, choices };
}

/** What becomes of many rows: left out, made somebody new, or taken for the likeliest. */
export type Rule = 'leave' | 'new' | 'best';

/** The same for all rows. */
export function choosingAll(steering: Steering, rows: readonly AmbiguousRow[], rule: Rule): Steering {
  const choices = new Map(steering.choices);
  for (const { row, candidates } of rows) {
    const person = rule === 'new' ? 'new' : rule === 'best' ? candidates[0]?.personId : undefined;
    if (person === undefined) choices.delete(row);
    else choices.set(row, { row, person });
  }
  return { ...steering, choices };
}

/** Whether the file's word on a field is taken. */
export function taking(
  steering: Steering,
  row: string,
  field: NonNullable<ImportChoice['take']>[number],
  on: boolean,
): Steering {
  const before = steering.choices.get(row) ?? { row };
  const without = (fields: ImportChoice['take']) => (fields ?? []).filter((one) => one !== field);
  const take = on ? [...without(before.take), field] : without(before.take);
  const keep = on ? without(before.keep) : [...without(before.keep), field];
  return { ...steering, choices: new Map(steering.choices).set(row, { ...before, take, keep }) };
}

/** As the contract takes it. */
export const steeringInput = (
  steering: Steering,
): Required<Pick<MethodInput<'import.commit'>, 'accept' | 'choices' | 'people'>> => ({
  accept: [...steering.accepted],
  choices: [...steering.choices.values()],
  people: [...steering.people],
});
