import type { MessageKey } from '../../i18n/catalogue.ts';

/** Where the words for the values of a column stand, and what follows the value there. */
const CHOICES: Readonly<Record<string, readonly [prefix: string, suffix?: string]>> = {
  'person.tie_override': ['ui.warmth'],
  'contact_point.kind': ['person.contact.kind'],
  'employment.kind': ['person.work.kind'],
  'relationship.kind': ['person.knows', '.from'],
  'company_alias.kind': ['history.alias'],
  'company_link.kind': ['company.link', '.from'],
  'interaction.kind': ['timeline.kind'],
  'interaction.direction': ['history.direction'],
  'interview.format': ['interviews.format'],
  'interview.outcome': ['interviews.outcome'],
  'interview_person.role': ['interviews.role'],
  'opportunity.stage': ['opportunities.stage'],
  'compensation.confidence': ['market.pay.confidence'],
  'question.asked_by': ['history.askedBy'],
  'follow_up.kind': ['history.followUp'],
  'follow_up.ending': ['history.ending'],
  'follow_up_skip.step': ['history.step'],
  'template.kind': ['templates.kind'],
};

/** The message for a value of a column of few words; null when there is none. */
export function choiceKey(table: string, field: string, value: string): MessageKey | null {
  const [prefix, suffix = ''] = CHOICES[`${table}.${field}`] ?? [];
  return prefix ? (`${prefix}.${value}${suffix}` as MessageKey) : null;
}
