import type { MethodInput } from '../../../contract/index.ts';

/** What of an opportunity is changed. */
type OpportunityPatch = Omit<MethodInput<'opportunity.save'>, 'id'>;
/** Saves a change; false when it failed, which the user has then been told. */
export type SaveOpportunity = (patch: OpportunityPatch) => Promise<boolean>;
