/** What the page of one's worth opens with, as it stands in the address. */
export interface WorthSearch {
  /** Opens the form for a new observation. */
  readonly create?: boolean;
}

/** Reads the address; what makes no sense is left out. */
export function worthSearch(search: Record<string, unknown>): WorthSearch {
  return search.create === true ? { create: true } : {};
}
