import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { CompanyDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { salaryText, useNewOpportunity } from '../opportunities/index.ts';
import { Section } from '../parts/index.ts';

/** My opportunities at the company or through it, by stage, and a new one. */
export function CompanyOpportunities({ company }: { readonly company: CompanyDetail }) {
  const t = useT();
  const intl = useIntl();
  const create = useNewOpportunity();
  const { data } = useBook('opportunity.list', { companyId: company.id });
  return (
    <Section
      title={t('company.opportunities')}
      addLabel={t('company.opportunities.new', { name: company.name })}
      onAdd={() => void create(company)}
    >
      {data?.opportunities.length === 0 && <p className="side-section__empty">{t('company.opportunities.none')}</p>}
      <ul>
        {data?.opportunities.map((opportunity) => {
          const { id, role, stage, company: at } = opportunity;
          const elsewhere = at && at.id !== company.id ? at.name : '';
          return (
            <li key={id} className="side-row">
              <div className="side-row__text">
                <Link
                  className="text-link truncate"
                  to="/opportunities/$opportunityId"
                  params={{ opportunityId: id }}
                  title={role ?? undefined}
                >
                  {role ?? t('opportunities.untitled')}
                </Link>
                <span className="side-row__sub truncate">
                  {[elsewhere, t(`opportunities.stage.${stage}`), salaryText(intl, opportunity)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
