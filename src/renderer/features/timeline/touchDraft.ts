import type { InteractionKind, PersonId } from '../../../contract/index.ts';
import type { Picked } from '../pickers/index.ts';

/** A touch that is being written and not in the book yet. */
export interface TouchDraft {
  readonly kind: InteractionKind;
  readonly on: string;
  readonly others: Picked[];
  readonly note: string;
}

// Kept while the window is open, so that looking something up elsewhere does not lose it.
const drafts = new Map<PersonId, TouchDraft>();
let lastKind: InteractionKind = 'message';

/** What was begun for this person, or a fresh draft of the kind logged last. */
export function openDraft(personId: PersonId, today: string): TouchDraft {
  return drafts.get(personId) ?? { kind: lastKind, on: today, others: [], note: '' };
}

export function keepDraft(personId: PersonId, draft: TouchDraft): void {
  drafts.set(personId, draft);
}

/** Forgets the draft; `logged` makes its kind the next one's start. */
export function closeDraft(personId: PersonId, logged?: InteractionKind): void {
  drafts.delete(personId);
  if (logged) lastKind = logged;
}
