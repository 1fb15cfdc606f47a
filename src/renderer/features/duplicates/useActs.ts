import { useState } from 'react';
import type { CompanyId, MethodInput, PersonId } from '../../../contract/index.ts';
import { useCommand } from '../../transport/hooks.ts';
import type { Merging } from './Compare.tsx';
import type { Pair } from './fields.ts';

interface Acts {
  readonly busy: boolean;
  /** Each answers whether it was done. */
  readonly merge: (kind: Pair['kind'], merging: Merging) => Promise<boolean>;
  readonly dismiss: (pair: Pair) => Promise<boolean>;
  readonly restore: (pair: Pair) => Promise<boolean>;
}

/** What can be done with a pair; each is told with a way back. */
export function useActs(): Acts {
  const [busy, setBusy] = useState(false);
  const mergePeople = useCommand('person.merge', { undoToast: 'duplicates.merged' });
  const mergeCompanies = useCommand('company.merge', { undoToast: 'duplicates.merged' });
  const dismiss = useCommand('duplicate.dismiss', { undoToast: 'duplicates.dismissed' });
  const restore = useCommand('duplicate.restore', { undoToast: 'duplicates.restored' });
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    try {
      return (await work()) !== undefined;
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    merge: (kind, { from, into, take }) =>
      run(() => {
        const names = { name: from.name, into: into.name };
        return kind === 'person'
          ? mergePeople(
              {
                fromId: from.id as PersonId,
                intoId: into.id as PersonId,
                take: take as MethodInput<'person.merge'>['take'],
              },
              names,
            )
          : mergeCompanies(
              {
                fromId: from.id as CompanyId,
                intoId: into.id as CompanyId,
                take: take as MethodInput<'company.merge'>['take'],
              },
              names,
            );
      }),
    dismiss: (pair) => run(() => dismiss(idsOf(pair), namesOf(pair))),
    restore: (pair) => run(() => restore(idsOf(pair), namesOf(pair))),
  };
}

function idsOf(pair: Pair): MethodInput<'duplicate.dismiss'> {
  return pair.kind === 'person'
    ? { kind: 'person', ids: [pair.sides[0].person.id, pair.sides[1].person.id] }
    : { kind: 'company', ids: [pair.sides[0].company.id, pair.sides[1].company.id] };
}

function namesOf(pair: Pair): { name: string; into: string } {
  return pair.kind === 'person'
    ? { name: pair.sides[0].person.name, into: pair.sides[1].person.name }
    : { name: pair.sides[0].company.name, into: pair.sides[1].company.name };
}
