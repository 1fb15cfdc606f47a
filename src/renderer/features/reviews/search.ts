export const SECTIONS = ['targets', 'debts', 'plan', 'worth', 'pipeline'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** What a review opens with, as it stands in the address; nothing is the targets. */
export interface ReviewSearch {
  readonly section?: Exclude<SectionName, 'targets'>;
}

/** Reads the address; what makes no sense is left out. */
export function reviewSearch(search: Record<string, unknown>): ReviewSearch {
  const section = SECTIONS.find((one) => one === search.section);
  return section === undefined || section === 'targets' ? {} : { section };
}
