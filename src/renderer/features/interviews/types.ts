import type { MethodInput } from '../../../contract/index.ts';

/** What of an interview is changed. */
export type InterviewPatch = Omit<MethodInput<'interview.save'>, 'id'>;
/** Saves a change; false when it failed, which the user has then been told. */
export type SaveInterview = (patch: InterviewPatch) => Promise<boolean>;
