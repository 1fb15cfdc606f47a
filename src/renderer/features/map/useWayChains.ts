import { useMemo, useState } from 'react';
import type { CompanyId, CompanyRef, Path } from '../../../contract/index.ts';
import type { CallError } from '../../transport/errors.ts';
import { useBook } from '../../transport/hooks.ts';

export interface WayChains {
  readonly company: CompanyRef | null;
  readonly paths: readonly Path[] | null;
  readonly error: CallError | null;
  /** The ways as chains of people on the map, or the chosen one alone. */
  readonly chains: readonly (readonly number[])[];
  readonly chosen: number | null;
  readonly choose: (path: number | null) => void;
}

const none: readonly (readonly number[])[] = [];

/** The people of a way, as far as the map has them. */
export const chainOf = (path: Path, indexOf: ReadonlyMap<string, number>): number[] =>
  path.steps.flatMap(({ person }) => indexOf.get(person.id) ?? []);

/** The likeliest ways to a company, for the map to highlight; nothing without a company. */
export function useWayChains(companyId: string | undefined, indexOf: ReadonlyMap<string, number>): WayChains {
  const { data, error } = useBook(
    'path.to',
    { companyId: (companyId ?? '') as CompanyId },
    { enabled: companyId !== undefined, keepPrevious: false },
  );
  const [chosenOf, setChosen] = useState<{ companyId: string | undefined; path: number | null }>({
    companyId,
    path: null,
  });
  const chosen = chosenOf.companyId === companyId ? chosenOf.path : null;
  const chains = useMemo(() => {
    if (!data) return none;
    const all = data.paths.map((path) => chainOf(path, indexOf));
    return (chosen === null ? all : [all[chosen] ?? []]).filter((chain) => chain.length > 0);
  }, [data, indexOf, chosen]);
  return {
    company: data?.company ?? null,
    paths: data?.paths ?? null,
    error: companyId === undefined ? null : error,
    chains,
    chosen,
    choose: (path) => setChosen({ companyId, path }),
  };
}
