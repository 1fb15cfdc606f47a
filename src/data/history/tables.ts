import { HistoryTable, type HistoryValue } from '../../contract/index.ts';

/** How a column is told: as a value of some type, as a long text that is compared word by word, or as a record. */
export type FieldType = Exclude<HistoryValue['type'], 'record'> | 'long' | { readonly record: HistoryTable };

interface TableHistory {
  /** The column that names the row, or SQL for it; the row itself is `r`. */
  readonly name?: string;
  readonly kind?: string;
  readonly on?: string;
  /** What it is a part of, and what it names. */
  readonly of?: Readonly<Record<string, HistoryTable>>;
  readonly to?: Readonly<Record<string, HistoryTable>>;
  /** What is told of a row, in this order. */
  readonly fields: Readonly<Record<string, FieldType>>;
}

const person = { record: 'person' } as const;
const company = { record: 'company' } as const;

/** What the history tells of each table, the most telling first. */
export const TABLES: Readonly<Record<HistoryTable, TableHistory>> = {
  person: {
    name: 'name',
    fields: {
      name: 'text',
      headline: 'text',
      location: 'text',
      how_met: 'text',
      met_on: 'date',
      birthday: 'birthday',
      birthday_seen_on: 'date',
      cadence_days: 'cadence',
      snoozed_until: 'date',
      tie_override: 'choice',
    },
  },
  company: { name: 'name', fields: { name: 'text', industry: 'text', location: 'text' } },
  opportunity: {
    name: 'role',
    to: { company_id: 'company' },
    fields: {
      role: 'text',
      company_id: company,
      stage: 'choice',
      source_id: person,
      recruiter_id: person,
      agency_id: company,
      salary_low: 'number',
      salary_high: 'number',
      currency: 'text',
      link: 'text',
      heard_on: 'date',
      revisit_on: 'date',
      closed_on: 'date',
      close_reason: 'text',
      description: 'long',
      would_meet: 'long',
      would_learn: 'long',
      would_open: 'long',
      conflicts: 'long',
    },
  },
  interview: {
    name: 'role',
    on: 'happens_on',
    to: { company_id: 'company' },
    fields: {
      role: 'text',
      company_id: company,
      opportunity_id: { record: 'opportunity' },
      round: 'text',
      happens_on: 'date',
      happens_at: 'time',
      time_zone: 'text',
      format: 'choice',
      place: 'text',
      outcome: 'choice',
      chemistry: 'number',
      performance: 'number',
      learned_company: 'long',
      learned_market: 'long',
      learned_worth: 'long',
      promised: 'long',
      next_step: 'long',
      next_step_on: 'date',
      awaits_reply: 'flag',
      debriefed_at: 'instant',
      debrief_snoozed_until: 'date',
    },
  },
  interaction: {
    kind: 'kind',
    on: 'happened_on',
    fields: { kind: 'choice', happened_on: 'date', direction: 'choice', note: 'long' },
  },
  note: {
    name: 'body',
    on: 'written_on',
    of: { person_id: 'person', company_id: 'company', interview_id: 'interview' },
    fields: { written_on: 'date', body: 'long' },
  },
  insight: {
    name: 'text',
    on: 'learnt_on',
    of: { company_id: 'company' },
    fields: {
      company_id: company,
      text: 'long',
      learnt_on: 'date',
      from_person_id: person,
      confidential: 'flag',
      interview_id: { record: 'interview' },
    },
  },
  compensation: {
    name: 'role',
    to: { company_id: 'company' },
    fields: {
      role: 'text',
      level: 'text',
      company_id: company,
      location: 'text',
      currency: 'text',
      base_low: 'number',
      base_high: 'number',
      bonus: 'number',
      equity: 'number',
      observed_on: 'date',
      source: 'text',
      source_person_id: person,
      confidence: 'choice',
      confidential: 'flag',
      interview_id: { record: 'interview' },
    },
  },
  introduction: {
    to: { introducer_id: 'person', who_id: 'person', to_id: 'person' },
    fields: {
      introducer_id: person,
      who_id: person,
      to_id: person,
      asked_on: 'date',
      made_on: 'date',
      thanked_on: 'date',
      outcome: 'long',
      opportunity_id: { record: 'opportunity' },
    },
  },
  review: {
    name: 'name',
    fields: {
      name: 'text',
      role: 'text',
      level: 'text',
      places: 'text',
      constraints: 'long',
      started_on: 'date',
      closed_on: 'date',
    },
  },
  employment: {
    of: { person_id: 'person' },
    to: { company_id: 'company' },
    fields: {
      person_id: person,
      company_id: company,
      title: 'text',
      kind: 'choice',
      started_on: 'date',
      ended_on: 'date',
    },
  },
  contact_point: {
    name: 'value',
    kind: 'kind',
    of: { person_id: 'person' },
    fields: { person_id: person, kind: 'choice', value: 'text', label: 'text' },
  },
  person_tag: { of: { person_id: 'person' }, to: { tag_id: 'tag' }, fields: { person_id: person } },
  relationship: {
    kind: 'kind',
    to: { from_id: 'person', to_id: 'person' },
    fields: { from_id: person, to_id: person, kind: 'choice', since: 'date' },
  },
  company_alias: {
    name: 'name',
    of: { company_id: 'company' },
    fields: { company_id: company, name: 'text', kind: 'choice' },
  },
  company_domain: { name: 'domain', of: { company_id: 'company' }, fields: { company_id: company, domain: 'text' } },
  company_link: {
    kind: 'kind',
    to: { from_id: 'company', to_id: 'company' },
    fields: { from_id: company, to_id: company, kind: 'choice', since: 'date' },
  },
  interaction_person: {
    of: { interaction_id: 'interaction' },
    to: { person_id: 'person' },
    fields: { person_id: person },
  },
  interview_person: {
    of: { interview_id: 'interview' },
    to: { person_id: 'person' },
    fields: {
      person_id: person,
      role: 'choice',
      title: 'text',
      impression: 'long',
      chemistry: 'number',
      keep: 'flag',
    },
  },
  question: {
    name: 'text',
    of: { interview_id: 'interview' },
    fields: { asked_by: 'choice', text: 'long' },
  },
  follow_up: {
    name: 'text',
    kind: 'kind',
    on: 'due_on',
    of: { person_id: 'person' },
    fields: {
      person_id: person,
      started_on: 'date',
      due_on: 'date',
      text: 'text',
      interview_id: { record: 'interview' },
      opportunity_id: { record: 'opportunity' },
      awaits_reply: 'flag',
      snoozed_until: 'date',
      ended_on: 'date',
      ending: 'choice',
    },
  },
  follow_up_skip: {
    kind: 'step',
    of: { follow_up_id: 'follow_up' },
    fields: { step: 'choice', skipped_on: 'date' },
  },
  review_target: {
    of: { review_id: 'review' },
    to: { company_id: 'company' },
    fields: { company_id: company, wish: 'number', note: 'long' },
  },
  review_wake: {
    of: { review_id: 'review' },
    to: { person_id: 'person' },
    fields: { person_id: person, hello_on: 'date', ask_on: 'date', planned_on: 'date' },
  },
  review_thanks: {
    of: { review_id: 'review' },
    to: { person_id: 'person' },
    fields: { person_id: person, thanked_on: 'date' },
  },
  settled_debt: { of: { person_id: 'person' }, fields: { settled_on: 'date' } },
  tag: { name: 'name', fields: { name: 'text', cadence_days: 'cadence' } },
  template: { kind: 'kind', fields: { subject: 'text', body: 'long' } },
  my_employment: {
    to: { company_id: 'company' },
    fields: { company_id: company, title: 'text', started_on: 'date', ended_on: 'date' },
  },
  territory: { name: 'name', fields: { name: 'text' } },
  lens: { name: 'name', fields: { name: 'text' } },
  saved_search: { name: 'name', fields: { name: 'text', text: 'text' } },
};

const known: ReadonlySet<string> = new Set(HistoryTable.options);

/** Whether the history tells of a table. */
export const isTold = (table: string): table is HistoryTable => known.has(table);

/** The same for SQL: `table_name IN (…)`. */
export const TOLD = HistoryTable.options.map((table) => `'${table}'`).join(', ');
