import { expect, test } from 'vitest';
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
  RelationshipKind,
  Stage,
  TemplateKind,
  TieOverride,
} from '../../src/contract/index.ts';
import { TABLES } from '../../src/data/history/tables.ts';
import { fieldWords } from '../../src/domain/history/words.ts';
import { choiceKey } from '../../src/renderer/features/history/choices.ts';
import { en } from '../../src/renderer/i18n/catalogue.ts';

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'person.tie_override': TieOverride.options,
  'contact_point.kind': ContactKind.options,
  'employment.kind': EmploymentKind.options,
  'relationship.kind': RelationshipKind.options,
  'company_alias.kind': AliasKind.options,
  'company_link.kind': CompanyLinkKind.options,
  'interaction.kind': InteractionKind.options,
  'interaction.direction': ['out', 'in'],
  'interview.format': InterviewFormat.options,
  'interview.outcome': InterviewOutcome.options,
  'interview_person.role': InterviewRole.options,
  'opportunity.stage': Stage.options,
  'compensation.confidence': Confidence.options,
  'question.asked_by': ['them', 'me'],
  'follow_up.kind': FollowUpKind.options,
  'follow_up.ending': ['done', 'stopped'],
  'follow_up_skip.step': FollowUpStep.options,
  'template.kind': TemplateKind.options,
};

test('whatever a column may hold has words in the history, and so has the column', () => {
  for (const [table, { fields }] of Object.entries(TABLES))
    for (const [field, type] of Object.entries(fields)) {
      expect(Object.keys(fieldWords), field).toContain(field);
      if (type !== 'choice') continue;
      for (const value of CHOICES[`${table}.${field}`] ?? ['nothing'])
        expect(Object.keys(en), `${table}.${field} ${value}`).toContain(choiceKey(table, field, value));
    }
});
