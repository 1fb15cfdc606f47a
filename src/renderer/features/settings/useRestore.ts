import { useState } from 'react';
import type { TrashItem } from '../../../contract/index.ts';
import { useCommand } from '../../transport/hooks.ts';

interface Restore {
  readonly working: boolean;
  /** What has to be answered first: whether what goes with it comes back too. */
  readonly asking: { readonly names: readonly string[]; readonly onAnswer: (withNeeded: boolean) => void } | null;
  readonly leave: () => void;
  readonly some: (items: readonly TrashItem[]) => Promise<void>;
  readonly all: (count: number, items: readonly TrashItem[]) => Promise<void>;
}

/** Takes things out of the trash; asks first where something that belongs to them would stay in it. */
export function useRestore(onDone: () => void): Restore {
  const [working, setWorking] = useState(false);
  const [asking, setAsking] = useState<Restore['asking']>(null);
  const one = useCommand('trash.restore', { undoToast: 'trash.restored' });
  const many = useCommand('trash.restore', { undoToast: 'trash.restoredMany' });

  const run = async (items: readonly TrashItem[], count: number, all: boolean, withNeeded: boolean) => {
    setAsking(null);
    setWorking(true);
    const what = all ? { all } : { ids: items.map(({ id }) => id) };
    const [only] = items;
    const done =
      count === 1 && only
        ? await one({ ...what, withNeeded }, { name: only.name })
        : await many({ ...what, withNeeded }, { count });
    setWorking(false);
    if (done) onDone();
  };
  const some = async (items: readonly TrashItem[]) => {
    if (items.length === 0) return;
    const chosen = new Set(items.map(({ id }) => id));
    const needs = new Map(items.flatMap(({ needs }) => needs.map(({ id, name }) => [id, name] as const)));
    const names = [...needs].filter(([id]) => !chosen.has(id)).map(([, name]) => name);
    if (names.length === 0) await run(items, items.length, false, false);
    else setAsking({ names, onAnswer: (withNeeded) => void run(items, items.length, false, withNeeded) });
  };
  return {
    working,
    asking,
    leave: () => setAsking(null),
    some,
    all: (count, items) => run(items, count, true, false),
  };
}
