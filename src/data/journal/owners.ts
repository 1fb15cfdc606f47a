import type { JournaledTable } from '../sqlite/schema.ts';

/** What a row is a part of, so that it makes no sense to undo the part and leave the whole. */
export const OWNER: Readonly<
  Partial<Record<JournaledTable, { readonly table: JournaledTable; readonly column: string }>>
> = {
  contact_point: { table: 'person', column: 'person_id' },
  employment: { table: 'person', column: 'person_id' },
  person_tag: { table: 'person', column: 'person_id' },
  company_alias: { table: 'company', column: 'company_id' },
  company_domain: { table: 'company', column: 'company_id' },
  interaction_person: { table: 'interaction', column: 'interaction_id' },
  interview_person: { table: 'interview', column: 'interview_id' },
  question: { table: 'interview', column: 'interview_id' },
  mention: { table: 'note', column: 'note_id' },
  follow_up_skip: { table: 'follow_up', column: 'follow_up_id' },
  review_target: { table: 'review', column: 'review_id' },
  review_wake: { table: 'review', column: 'review_id' },
  review_thanks: { table: 'review', column: 'review_id' },
};
