import type { InteractionKind } from '../../../contract/index.ts';

/**
 * One-line notes by the kind of contact. `{first}`, `{he}`, `{him}`, `{his}` (and capitalised), `{company}`
 * (theirs at the time) and `{city}` are filled in.
 */
export type Lines = Readonly<Record<InteractionKind, readonly string[]>>;
