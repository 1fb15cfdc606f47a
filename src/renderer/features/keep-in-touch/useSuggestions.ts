import { useState } from 'react';
import type { CadenceSuggestion, PersonId } from '../../../contract/index.ts';
import { useCommand } from '../../transport/hooks.ts';

interface Suggestions {
  readonly all: readonly CadenceSuggestion[];
  /** Those that will be accepted: all, until the user says otherwise. */
  readonly ticked: ReadonlySet<string>;
  readonly tick: (ids: ReadonlySet<string>) => void;
  /** How often, as suggested or as the user changed it. */
  readonly daysOf: (suggestion: CadenceSuggestion) => number;
  readonly setDays: (suggestion: CadenceSuggestion, days: number) => void;
  /** Takes over all that is ticked, in one batch. */
  readonly accept: () => void;
  /** “No, thanks” to one; it is not suggested again. */
  readonly refuse: (suggestion: CadenceSuggestion) => void;
}

/** Suggested cadences and what the user makes of them. Nothing holds before it is accepted. */
export function useSuggestions(all: readonly CadenceSuggestion[] = []): Suggestions {
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [changed, setChanged] = useState<ReadonlyMap<PersonId, number>>(new Map());
  const accept = useCommand('cadence.accept', { undoToast: 'suggestions.accepted' });
  const refuse = useCommand('cadence.accept', { undoToast: 'suggestions.noed' });
  const chosen = all.filter(({ person }) => !unticked.has(person.id));
  const daysOf = ({ person, days }: CadenceSuggestion) => changed.get(person.id) ?? days;
  return {
    all,
    ticked: new Set(chosen.map(({ person }) => person.id)),
    tick: (ids) => setUnticked(new Set(all.flatMap(({ person }) => (ids.has(person.id) ? [] : [person.id])))),
    daysOf,
    setDays: ({ person }, days) => setChanged(new Map([...changed, [person.id, days]])),
    accept: () => {
      if (chosen.length === 0) return;
      const items = chosen.map((one) => ({ id: one.person.id, cadence: daysOf(one) }));
      void accept({ items }, { count: chosen.length, name: chosen[0]?.person.name ?? '' });
    },
    refuse: ({ person }) => void refuse({ items: [{ id: person.id, cadence: 'none' }] }, { name: person.name }),
  };
}
