import type { SortDirection } from '../../../contract/index.ts';
import { oneOf, text } from '../../ui/searchParams.ts';

const companySorts = ['name', 'people', 'lastContact', 'interviews', 'warmth'] as const;
export type CompanySort = (typeof companySorts)[number];

/** The list's filter and order, as they stand in the address. Defaults are left out. */
export interface CompaniesSearch {
  readonly filter?: string;
  readonly sort?: CompanySort;
  readonly dir?: SortDirection;
  /** Opens the row for a new one. */
  readonly create?: boolean;
}

/** Reads the address; what makes no sense is left out. */
export function companiesSearch(search: Record<string, unknown>): CompaniesSearch {
  return {
    ...text('filter', search.filter),
    ...oneOf('sort', search.sort, companySorts),
    ...oneOf('dir', search.dir, ['asc', 'desc'] as const),
    ...(search.create === true && { create: true }),
  };
}
