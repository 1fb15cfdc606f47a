import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { OpportunitySummary } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { salaryText } from '../opportunities/index.ts';

/** An opportunity in one line: role, stage, range, since when. */
export function OpportunityFacts({ opportunity }: { readonly opportunity: OpportunitySummary }) {
  const t = useT();
  const intl = useIntl();
  const { id, role, stage, heardOn } = opportunity;
  const range = salaryText(intl, opportunity);
  return (
    <>
      <Link className="text-link truncate" to="/opportunities/$opportunityId" params={{ opportunityId: id }}>
        {role ?? t('company.dossier.opportunity')}
      </Link>
      {range && <span className="quiet tabular truncate">{range}</span>}
      <span className="dossier__end quiet">
        {t(`opportunities.stage.${stage}`)} · <HumanDate date={heardOn} />
      </span>
    </>
  );
}
