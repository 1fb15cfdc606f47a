import type { InterviewDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { companyChoice, RecordField } from '../pickers/index.ts';
import type { SaveInterview } from './types.ts';

interface InterviewCompanyProps {
  readonly interview: InterviewDetail;
  readonly save: SaveInterview;
}

/** The company of an interview: a link to it, or a field that finds or makes it. */
export function InterviewCompany({ interview, save }: InterviewCompanyProps) {
  const t = useT();
  const { company, role, note, people } = interview;
  return (
    <RecordField
      kind="company"
      label={t('interviews.field.company')}
      name={company?.name ?? null}
      link={company && <CompanyLink company={company} size={20} />}
      autoFocus={!company && !role && note === '' && people.length === 0}
      onPick={(picked) => void save({ company: companyChoice(picked) })}
      onClear={() => void save({ company: null })}
    />
  );
}
