import type { DuplicateKind } from '../../../contract/index.ts';

/** What the page shows: people, companies, or pairs that are not the same; and a pair that was chosen by hand. */
export interface DuplicatesSearch {
  readonly kind?: DuplicateKind;
  readonly dismissed?: boolean;
  readonly one?: string;
  readonly other?: string;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** Reads the address; what makes no sense is left out. */
export function duplicatesSearch(search: Record<string, unknown>): DuplicatesSearch {
  const { kind, dismissed, one, other } = search;
  return {
    ...(kind === 'company' && { kind }),
    ...(dismissed === true && { dismissed }),
    ...(isId(one) && isId(other) && one !== other && { one, other }),
  };
}
