import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { LocalDate, MethodOutput, PersonId } from '../../../contract/index.ts';
import { addDays } from '../../../domain/dates.ts';
import { useRememberedState } from '../../ui/viewMemory.ts';
import { type Acts, type Thing, useActs } from '../follow-ups/index.ts';

const nobody: ReadonlySet<PersonId> = new Set();

/** Whom the menu to put off is open for: one person, or all who are selected. */
type Snoozing = PersonId | 'selected' | null;

interface KeepInTouch {
  readonly selected: ReadonlySet<PersonId>;
  readonly setSelected: (ids: ReadonlySet<PersonId>) => void;
  readonly clear: () => void;
  readonly snoozing: Snoozing;
  readonly setSnoozing: (whom: Snoozing) => void;
  /** Each acts on the selected people where there are any, else on the one given. */
  readonly done: (id: PersonId | null) => void;
  readonly skip: (id: PersonId | null) => void;
  readonly snooze: (id: PersonId | null, until: LocalDate) => void;
  readonly snoozeBy: (id: PersonId, days: number) => void;
  /** Opens the menu to put off. */
  readonly askSnooze: (id: PersonId) => void;
}

/** What can be done in the list of people with a cadence, with one or with all selected. */
export function useKeepInTouch(today: LocalDate): KeepInTouch {
  const acts = useActs();
  const queryClient = useQueryClient();
  const [selected, setSelected] = useRememberedState<ReadonlySet<PersonId>>('keepInTouch.selected', nobody);
  const [snoozing, setSnoozing] = useState<Snoozing>(null);

  const nameOf = useCallback(
    (id: PersonId): string => {
      const pages = queryClient.getQueriesData<MethodOutput<'cadence.list'>>({ queryKey: ['cadence.list'] });
      const row = pages.flatMap(([, page]) => page?.rows ?? []).find(({ person }) => person.id === id);
      return row?.person.name ?? '';
    },
    [queryClient],
  );
  return useMemo(() => {
    const run = (id: PersonId | null, act: (acts: Acts, things: readonly Thing[]) => unknown) => {
      const ids = id === null || selected.size > 0 ? [...selected] : [id];
      const things = ids.map((one): Thing => {
        return { item: { kind: 'cadence', id: one }, name: nameOf(one), personId: one };
      });
      setSelected(nobody);
      setSnoozing(null);
      void act(acts, things);
    };
    const snooze = (id: PersonId | null, until: LocalDate) => run(id, (all, things) => all.snooze(things, until));
    return {
      selected,
      setSelected,
      clear: () => setSelected(nobody),
      snoozing,
      setSnoozing,
      done: (id) => run(id, (all, things) => all.done(things)),
      skip: (id) => run(id, (all, things) => all.skip(things)),
      snooze,
      snoozeBy: (id, days) => snooze(id, addDays(today, days)),
      askSnooze: (id) => setSnoozing(selected.size > 0 ? 'selected' : id),
    };
  }, [acts, nameOf, selected, setSelected, snoozing, today]);
}
