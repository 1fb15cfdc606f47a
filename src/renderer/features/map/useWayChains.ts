import { useMemo, useState } from 'react';
import type { CompanyId, MethodOutput, PersonRef, ReviewId } from '../../../contract/index.ts';
import type { CallError } from '../../transport/errors.ts';
import { useBook } from '../../transport/hooks.ts';
import type { MapSearch } from './search.ts';

/** A way as the list tells it and the map highlights it. */
export interface Way {
  readonly key: string;
  /** Whom to ask, or to talk to, first. */
  readonly first: PersonRef;
  /** The names of those behind, and where it ends. */
  readonly rest: readonly string[];
  /** Its people, as far as the map has them. */
  readonly chain: readonly number[];
}

export interface WayChains {
  /** The company they lead to, or the review whose targets they lead to. */
  readonly to: string | null;
  /** Null until they are known. */
  readonly ways: readonly Way[] | null;
  readonly error: CallError | null;
  /** What the map highlights: all of them, or the chosen one alone. */
  readonly chains: readonly (readonly number[])[];
  readonly chosen: number | null;
  readonly choose: (way: number | null) => void;
}

type Numbers = ReadonlyMap<string, number>;
const none: readonly (readonly number[])[] = [];

const chainOf = (people: readonly PersonRef[], indexOf: Numbers): number[] =>
  people.flatMap(({ id }) => indexOf.get(id) ?? []);

const wayOf = (key: string, people: readonly PersonRef[], end: string, indexOf: Numbers): readonly Way[] => {
  const [first, ...others] = people;
  return first ? [{ key, first, rest: [...others.map(({ name }) => name), end], chain: chainOf(people, indexOf) }] : [];
};

const waysToCompany = ({ paths }: MethodOutput<'path.to'>, indexOf: Numbers): Way[] =>
  paths.flatMap(({ steps, company }) => {
    const people = steps.map(({ person }) => person);
    return wayOf(people[0]?.id ?? '', people, company.name, indexOf);
  });

/** Of each target the best introduction, or whom one knows there. */
const waysToTargets = ({ targets }: MethodOutput<'review.get'>, indexOf: Numbers): Way[] =>
  targets.flatMap(({ id, company, contacts, introducers }) => {
    const contact = contacts[0] && [contacts[0].person];
    return wayOf(id, contact ?? introducers[0]?.people ?? [], company.name, indexOf);
  });

/** The likeliest ways to a company, or to the targets of a review, for the map to highlight; else nothing. */
export function useWayChains({ ways: companyId, review: reviewId }: MapSearch, indexOf: Numbers): WayChains {
  const toCompany = companyId !== undefined;
  const toTargets = !toCompany && reviewId !== undefined;
  const wanted = { keepPrevious: false };
  const company = useBook('path.to', { companyId: (companyId ?? '') as CompanyId }, { ...wanted, enabled: toCompany });
  const review = useBook('review.get', { id: (reviewId ?? '') as ReviewId }, { ...wanted, enabled: toTargets });
  const about = companyId ?? reviewId;
  const [chosenOf, setChosen] = useState<{ about: string | undefined; way: number | null }>({ about, way: null });
  const chosen = chosenOf.about === about ? chosenOf.way : null;
  const ways = useMemo(() => {
    if (toCompany) return company.data ? waysToCompany(company.data, indexOf) : null;
    return toTargets && review.data ? waysToTargets(review.data, indexOf) : null;
  }, [toCompany, toTargets, company.data, review.data, indexOf]);
  const chains = useMemo(() => {
    if (!ways) return none;
    const shown = chosen === null ? ways : ways.slice(chosen, chosen + 1);
    return shown.map(({ chain }) => chain).filter((chain) => chain.length > 0);
  }, [ways, chosen]);
  return {
    to: (toCompany ? company.data?.company.name : toTargets ? review.data?.review.name : null) ?? null,
    ways,
    error: toCompany ? company.error : toTargets ? review.error : null,
    chains,
    chosen,
    choose: (way) => setChosen({ about, way }),
  };
}
