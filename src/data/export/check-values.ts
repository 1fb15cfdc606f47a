import {
  AliasKind,
  CompanyLinkKind,
  Confidence,
  ContactKind,
  EmploymentKind,
  FollowUpKind,
  FollowUpStep,
  InteractionKind,
  InterviewFormat,
  InterviewOutcome,
  InterviewRole,
  PartialDate,
  RelationshipKind,
  Stage,
  TargetSource,
  TemplateKind,
  TieOverride,
} from '../../contract/index.ts';
import type { Column } from './tables.ts';

/** What a column may hold, where it is one of a few words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'person.tie_override': TieOverride.options,
  'contact_point.kind': ContactKind.options,
  'company_alias.kind': AliasKind.options,
  'company_link.kind': CompanyLinkKind.options,
  'employment.kind': EmploymentKind.options,
  'relationship.kind': RelationshipKind.options,
  'interaction.kind': InteractionKind.options,
  'interaction.direction': ['out', 'in'],
  'interview.format': InterviewFormat.options,
  'interview.outcome': InterviewOutcome.options,
  'interview_person.role': InterviewRole.options,
  'opportunity.stage': Stage.options,
  'question.asked_by': ['them', 'me'],
  'follow_up.kind': FollowUpKind.options,
  'follow_up.ending': ['done', 'stopped'],
  'follow_up_skip.step': FollowUpStep.options,
  'template.kind': TemplateKind.options,
  'compensation.confidence': Confidence.options,
  'review_target.source': TargetSource.options,
};

const DATE = /(?:_on|_until)$|^since$/;

/** What is wrong with a value for a column, as the end of a sentence; null when nothing is. */
export function wrongWith(table: string, { name, type, notnull }: Column, value: unknown): string | null {
  if (value === null) return notnull ? 'is missing' : null;
  if (type === 'INTEGER') return Number.isSafeInteger(value) ? null : 'is no whole number';
  if (typeof value !== 'string') return 'is no text';
  if (name === 'id') return value === '' ? 'is empty' : null;
  // What is not said of a column that has to say something is empty.
  if (value === '' && notnull) return null;
  const words = WORDS[`${table}.${name}`];
  if (words) return words.includes(value) ? null : 'is none of the words it may be';
  if (DATE.test(name)) return PartialDate.safeParse(value).success ? null : 'is no date';
  if (name === 'happens_at') return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? null : 'is no time';
  return name.endsWith('_at') && Number.isNaN(Date.parse(value)) ? 'is no moment' : null;
}
