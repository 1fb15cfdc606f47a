import type { InterviewSummary } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';

/** What an interview is called: 'Head of Data, Interview at Acme', as far as it is known. */
export function useInterviewTitle({ role, company }: Pick<InterviewSummary, 'role' | 'company'>): string {
  const t = useT();
  const title = company ? t('interviews.titleAt', { company: company.name }) : t('interviews.untitled');
  return role ? `${role}, ${title}` : title;
}
