import type { CompanyDetail, Dossier } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { today } from '../../ui/relativeDate.ts';

/** So many domains. */
const MOST = 4;

interface CompanyHeadProps {
  readonly company: CompanyDetail;
  readonly dossier: Dossier;
}

/** Which company it is: name, trade, place, domains, and how many one knows there. */
export function CompanyHead({ company, dossier }: CompanyHeadProps) {
  const t = useT();
  const now = company.employments.filter(({ endedOn }) => endedOn === null || endedOn > today());
  const people = new Set(now.map(({ person }) => person.id)).size;
  const before = new Set(company.employments.map(({ person }) => person.id)).size - people;
  const interviews = dossier.timeline.filter(({ kind }) => kind === 'interview').length;
  return (
    <>
      <CompanyMark name={company.name} size={62} />
      <div className="dossier__who">
        <p className="dossier__name" dir="auto">
          {company.name}
        </p>
        <p className="dossier__role">{[company.industry, company.location].filter(Boolean).join(' · ')}</p>
        <p className="dossier__state">{t('dossier.company.counts', { people, before, interviews })}</p>
      </div>
      <ul className="dossier__reach">
        {company.domains.slice(0, MOST).map((domain) => (
          <li key={domain}>{domain}</li>
        ))}
      </ul>
    </>
  );
}
