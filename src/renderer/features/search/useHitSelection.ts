import { useRef } from 'react';
import type { PersonId, SearchHit } from '../../../contract/index.ts';
import { client } from '../../transport/client.ts';
import { useBook } from '../../transport/hooks.ts';
import { AllBut, type Selected, selectedOf } from '../../ui/table/allBut.ts';
import { useRememberedState } from '../../ui/viewMemory.ts';

const nobody: ReadonlySet<PersonId> = new Set();

export interface HitSelection {
  /** People among the finds. */
  readonly selected: Selected<PersonId>;
  /** How many people there are among the finds; undefined while that is not known. */
  readonly total: number | undefined;
  readonly has: (hit: SearchHit) => boolean;
  readonly toggle: (hit: SearchHit, index: number) => void;
  /** Adds the people from the one toggled last up to this. */
  readonly extendTo: (index: number) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

/** Which people among the finds are selected; all of them as the search that finds them. */
export function useHitSelection(text: string, hits: readonly SearchHit[]): HitSelection {
  const [chosen, setSelected] = useRememberedState<Selected<PersonId>>('search.selected', nobody);
  const anchor = useRef(0);
  const { data } = useBook('person.count', { all: { search: text } }, { enabled: chosen.size > 0 });
  const total = data?.count;
  const selected = selectedOf(chosen, text, total);
  const add = (ids: readonly PersonId[]) =>
    setSelected(selected instanceof AllBut ? selected.with(ids) : new Set([...selected, ...ids]));
  return {
    selected,
    total,
    has: ({ kind, id }) => kind === 'person' && selected.has(id as PersonId),
    toggle: ({ kind, id }, index) => {
      if (kind !== 'person') return;
      anchor.current = index;
      const person = id as PersonId;
      if (selected instanceof AllBut) setSelected(selected.toggled(person));
      else setSelected(new Set(selected).symmetricDifference(new Set([person])));
    },
    extendTo: (index) => {
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      const between = hits.slice(from, to + 1).filter(({ kind }) => kind === 'person');
      add(between.map(({ id }) => id as PersonId));
    },
    selectAll: () => {
      void client
        .call('person.count', { all: { search: text } })
        .then(({ count }) => count > 0 && setSelected(new AllBut(text, count)))
        .catch(() => undefined);
    },
    clear: () => setSelected(nobody),
  };
}
