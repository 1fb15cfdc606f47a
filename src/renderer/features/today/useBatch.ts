import { useState } from 'react';
import type { LocalDate } from '../../../contract/index.ts';
import { addDays } from '../../../domain/dates.ts';
import type { Acts, DueKey, Thing } from '../follow-ups/index.ts';

interface Batch {
  /** The lines that are selected and still there. */
  readonly ids: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
  /** Whether the menu to put them off is open. */
  readonly snoozing: boolean;
  readonly setSnoozing: (open: boolean) => void;
  readonly done: () => void;
  readonly snooze: (until: LocalDate) => void;
  readonly skip: () => void;
  readonly clear: () => void;
  /** Takes a key for the selection; answers false when it is not one of these. */
  readonly press: (key: DueKey) => boolean;
}

/** Selected lines, and what is done with all of them at once. */
export function useBatch(things: ReadonlyMap<string, Thing>, today: LocalDate, acts: Acts): Batch {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [snoozing, setSnoozing] = useState(false);
  const ids = new Set([...selected].filter((id) => things.has(id)));
  const clear = () => setSelected(new Set());
  const take = (run: (all: readonly Thing[]) => unknown) => {
    const all = [...things].filter(([id]) => ids.has(id)).map(([, thing]) => thing);
    setSnoozing(false);
    clear();
    void run(all);
  };
  const done = () => take((all) => acts.done(all));
  const skip = () => take((all) => acts.skip(all));
  const snooze = (until: LocalDate) => take((all) => acts.snooze(all, until));
  const keys: Partial<Record<DueKey, () => void>> = {
    d: done,
    f: skip,
    s: () => setSnoozing(true),
    1: () => snooze(addDays(today, 1)),
    7: () => snooze(addDays(today, 7)),
  };
  return {
    ids,
    onChange: setSelected,
    snoozing,
    setSnoozing,
    done,
    snooze,
    skip,
    clear,
    press: (key) => {
      keys[key]?.();
      return keys[key] !== undefined;
    },
  };
}
