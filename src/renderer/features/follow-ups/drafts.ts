/** A message that is being written. */
export interface Written {
  readonly subject: string;
  readonly body: string;
}

// Kept while the window is open, so that looking something up elsewhere does not lose it.
const drafts = new Map<string, Written>();

/** What was begun for this step, if anything. */
export const openDraft = (key: string): Written | undefined => drafts.get(key);

export function keepDraft(key: string, draft: Written): void {
  drafts.set(key, draft);
}

export function dropDraft(key: string): void {
  drafts.delete(key);
}
