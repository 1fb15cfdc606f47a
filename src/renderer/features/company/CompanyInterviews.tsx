import { Link } from '@tanstack/react-router';
import type { CompanyDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import { useNewInterview } from '../interviews/index.ts';
import { Section } from '../parts/index.ts';

/** My interviews at the company, newest first, and a new one. */
export function CompanyInterviews({ company }: { readonly company: CompanyDetail }) {
  const t = useT();
  const create = useNewInterview();
  const { data } = useBook('interview.list', { companyId: company.id, limit: 50 });
  return (
    <Section
      title={t('company.interviews')}
      addLabel={t('company.interviews.new', { name: company.name })}
      onAdd={() => void create(company.id)}
    >
      {data?.total === 0 && <p className="side-section__empty">{t('company.interviews.none')}</p>}
      <ul>
        {data?.rows.map(({ id, role, happensOn, outcome }) => (
          <li key={id} className="side-row">
            <InterviewMark size={20} />
            <div className="side-row__text">
              <Link
                className="text-link truncate"
                to="/interviews/$interviewId"
                params={{ interviewId: id }}
                title={role ?? undefined}
              >
                {role ?? t('company.interviews.untitled')}
              </Link>
              <span className="side-row__sub">
                <HumanDate date={happensOn} /> · {t(`interviews.outcome.${outcome}`)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
