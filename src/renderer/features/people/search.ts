import type { PersonSort, SortDirection, Warmth } from '../../../contract/index.ts';
import { oneOf, someOf, text } from '../../ui/searchParams.ts';

const personSorts = ['name', 'company', 'lastContact', 'warmth', 'met'] as const satisfies readonly PersonSort[];
export const warmths = ['close', 'warm', 'fading', 'lapsed', 'none'] as const satisfies readonly Warmth[];

/** The list's filter and order, as they stand in the address. Defaults are left out. */
export interface PeopleSearch {
  readonly filter?: string;
  readonly warmth?: readonly Warmth[];
  readonly tags?: readonly string[];
  readonly sort?: PersonSort;
  readonly dir?: SortDirection;
  /** Opens the row for a new one. */
  readonly create?: boolean;
}

/** Reads the address; what makes no sense is left out. */
export function peopleSearch(search: Record<string, unknown>): PeopleSearch {
  return {
    ...text('filter', search.filter),
    ...someOf('warmth', search.warmth, warmths),
    ...(Array.isArray(search.tags) && { tags: search.tags.filter((tag) => typeof tag === 'string') }),
    ...oneOf('sort', search.sort, personSorts),
    ...oneOf('dir', search.dir, ['asc', 'desc'] as const),
    ...(search.create === true && { create: true }),
  };
}
