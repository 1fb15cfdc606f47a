import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { InterviewDetail, OpportunityId, OpportunitySummary } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import type { SaveInterview } from './types.ts';

interface InterviewOpportunityProps {
  readonly interview: InterviewDetail;
  readonly save: SaveInterview;
}

/** The opportunity an interview belongs to, if any, and which round of it this is. */
export function InterviewOpportunity({ interview, save }: InterviewOpportunityProps) {
  const t = useT();
  const { opportunity, round, company } = interview;
  const { data } = useBook('opportunity.list', company ? { companyId: company.id } : {});
  const nameOf = ({ role, company: at }: Pick<OpportunitySummary, 'role' | 'company'>) =>
    [role, at && at.id !== company?.id ? at.name : ''].filter(Boolean).join(', ') || t('opportunities.untitled');
  const offered = (data?.opportunities ?? []).map((one) => ({ value: one.id as string, label: nameOf(one) }));
  const known = !opportunity || offered.some(({ value }) => value === opportunity.id);
  const own = opportunity ? [{ value: opportunity.id, label: opportunity.role ?? t('opportunities.untitled') }] : [];
  return (
    <>
      <dt>{t('interviews.field.opportunity')}</dt>
      <dd className="interview__when">
        <NativeSelect
          aria-label={t('interviews.field.opportunity')}
          value={opportunity?.id ?? ''}
          data={[{ value: '', label: t('interviews.opportunity.none') }, ...(known ? [] : own), ...offered]}
          onChange={(event) =>
            void save({ opportunityId: (event.currentTarget.value || null) as OpportunityId | null })
          }
        />
        {opportunity && (
          <Link
            className="action-link interview__open"
            to="/opportunities/$opportunityId"
            params={{ opportunityId: opportunity.id }}
          >
            {t('interviews.opportunity.open')}
          </Link>
        )}
      </dd>
      <dt>{t('interviews.field.round')}</dt>
      <dd>
        <InlineText
          label={t('interviews.field.round')}
          placeholder={t('interviews.field.round.placeholder')}
          value={round ?? ''}
          onSave={(text) => save({ round: text })}
        />
      </dd>
    </>
  );
}
