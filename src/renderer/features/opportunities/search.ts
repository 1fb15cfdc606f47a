import { oneOf, text } from '../../ui/searchParams.ts';

/** What the page of opportunities shows, as it stands in the address. Defaults are left out. */
export interface OpportunitiesSearch {
  readonly filter?: string;
  /** A list instead of the board. */
  readonly view?: 'list';
  /** Opens the row for a new one. */
  readonly create?: boolean;
}

/** Reads the address; what makes no sense is left out. */
export function opportunitiesSearch(search: Record<string, unknown>): OpportunitiesSearch {
  return {
    ...text('filter', search.filter),
    ...oneOf('view', search.view, ['list'] as const),
    ...(search.create === true && { create: true }),
  };
}
