import type { Debrief, DebriefPerson, MethodInput } from '../../../contract/index.ts';

/** What of a debrief was written and is not yet in the book. */
export type DebriefPatch = Omit<MethodInput<'debrief.save'>, 'id'>;
type PersonPatch = NonNullable<DebriefPatch['people']>[number];

/** Both patches in one; where they say different things of the same field, the later one holds. */
export function mergePatches(earlier: DebriefPatch, later: DebriefPatch): DebriefPatch {
  const { people: before = [], ...rest } = earlier;
  const { people: after = [], ...fields } = later;
  const people = new Map<string, PersonPatch>(before.map((one) => [one.personId, one]));
  for (const one of after) people.set(one.personId, { ...people.get(one.personId), ...one });
  return { ...rest, ...fields, ...(people.size > 0 && { people: [...people.values()] }) };
}

/** The debrief as the user sees it: what the book has, with what was written since. */
export function withPatch(debrief: Debrief, { people = [], ...fields }: DebriefPatch): Debrief {
  const patched = new Map(people.map((one) => [one.personId as string, one]));
  return {
    ...debrief,
    ...fields,
    people: debrief.people.map((one) => ({ ...one, ...patched.get(one.person.id) }) as DebriefPerson),
  } as Debrief;
}

export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** How much has been said, of what a debrief asks. Nothing of it must be said. */
export function progressOf(debrief: Debrief): Progress {
  const said: boolean[] = [
    ...debrief.people.flatMap(({ impression, chemistry, keep }) => [
      impression.trim() !== '',
      chemistry !== null,
      keep !== null,
    ]),
    debrief.chemistry !== null,
    debrief.performance !== null,
    debrief.questions.some(({ askedBy }) => askedBy === 'them'),
    debrief.learnedCompany.trim() !== '',
    debrief.learnedMarket.trim() !== '',
    debrief.learnedWorth.trim() !== '',
    debrief.promised.trim() !== '',
    debrief.nextStep.trim() !== '',
  ];
  return { done: said.filter(Boolean).length, all: said.length };
}
