import type { IntlShape } from 'react-intl';
import type { InterviewSummary, OpportunitySummary } from '../../../contract/index.ts';
import type { MessageKey } from '../../i18n/catalogue.ts';
import type { Translate } from '../../i18n/useT.ts';

interface Job {
  readonly role: string | null;
  readonly company: { readonly name: string } | null;
}

function jobText(t: Translate, { role, company }: Job, plain: MessageKey): string {
  if (role && company) return t('today.interview.at', { role, company: company.name });
  return role ?? (company ? t('today.interview.company', { company: company.name }) : t(plain));
}

/** What an interview was for: 'Staff engineer at Nubank'. */
export const interviewText = (t: Translate, interview: InterviewSummary): string =>
  jobText(t, interview, 'today.interview.plain');

export const opportunityText = (t: Translate, { role, company }: OpportunitySummary): string =>
  role || !company ? jobText(t, { role, company }, 'today.revisit.plain') : company.name;

/** Everybody who is there, in one phrase; 'none' for nobody, as the messages take it. */
export const peopleText = (intl: IntlShape, { people }: InterviewSummary): string =>
  people.length === 0 ? 'none' : intl.formatList(people.map(({ person }) => person.name));
