/** What is searched for, as it stands in the address. */
export interface SearchSearch {
  readonly q?: string;
}

/** Reads the address; what makes no sense is left out. */
export function searchSearch(search: Record<string, unknown>): SearchSearch {
  const typed = typeof search.q === 'number' ? String(search.q) : search.q;
  return typeof typed === 'string' && typed !== '' ? { q: typed.slice(0, 1_000) } : {};
}
