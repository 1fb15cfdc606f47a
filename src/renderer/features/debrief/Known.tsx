import { Link } from '@tanstack/react-router';
import type { CompanyRef, Preparation } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { ConfidentialMark } from '../../ui/ConfidentialMark.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { MarkdownView } from '../notes/index.ts';

interface KnownProps {
  readonly company: CompanyRef | null;
  /** Newest first. */
  readonly known: Preparation['company'];
}

/** What I know about the company, newest first. */
export function Known({ company, known }: KnownProps) {
  const t = useT();
  const title = company ? t('debrief.known', { company: company.name }) : t('debrief.known.noCompany');
  return (
    <section aria-label={title}>
      <h2>
        {company ? (
          <Link className="text-link" to="/companies/$companyId" params={{ companyId: company.id }}>
            {title}
          </Link>
        ) : (
          title
        )}
      </h2>
      {known.length === 0 && <p className="quiet">{t('debrief.known.none')}</p>}
      <ul className="prepare__lines">
        {known.map(({ on, kind, text, confidential }) => (
          <li key={`${on} ${kind} ${text}`} className="prepare__known">
            <p className="prepare__source quiet">
              {t(`debrief.known.${kind}`)} · <HumanDate date={on} />
              {confidential && <ConfidentialMark />}
            </p>
            <MarkdownView markdown={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
