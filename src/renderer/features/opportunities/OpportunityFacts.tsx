import type { CompanyRef, OpportunityDetail, PersonRef } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { InlineText } from '../../ui/InlineText.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { companyChoice, DateField, personChoice, RecordField } from '../pickers/index.ts';
import { JobLink } from './JobLink.tsx';
import { RevisitField } from './RevisitField.tsx';
import { SalaryField } from './SalaryField.tsx';
import { StageField } from './StageField.tsx';
import type { SaveOpportunity } from './types.ts';

interface OpportunityFactsProps {
  readonly opportunity: OpportunityDetail;
  readonly save: SaveOpportunity;
}

/** Where, how far, for how much, from whom; every change is saved at once. */
export function OpportunityFacts({ opportunity, save }: OpportunityFactsProps) {
  const t = useT();
  const company = (field: 'company' | 'agency', value: CompanyRef | null, autoFocus = false) => (
    <>
      <dt>{t(`opportunities.field.${field}`)}</dt>
      <dd>
        <RecordField
          kind="company"
          label={t(`opportunities.field.${field}`)}
          name={value?.name ?? null}
          link={value && <CompanyLink company={value} size={20} />}
          autoFocus={autoFocus}
          onPick={(picked) => void save({ [field]: companyChoice(picked) })}
          onClear={() => void save({ [field]: null })}
        />
      </dd>
    </>
  );
  const person = (field: 'source' | 'recruiter', value: PersonRef | null) => (
    <>
      <dt>{t(`opportunities.field.${field}`)}</dt>
      <dd>
        <RecordField
          kind="person"
          label={t(`opportunities.field.${field}`)}
          name={value?.name ?? null}
          link={value && <PersonLink person={value} size={20} />}
          onPick={(picked) => void save({ [field]: personChoice(picked) })}
          onClear={() => void save({ [field]: null })}
        />
      </dd>
    </>
  );
  return (
    <dl className="facts opportunity__facts">
      {company('company', opportunity.company, !opportunity.company && !opportunity.role)}
      <dt>{t('opportunities.field.stage')}</dt>
      <dd>
        <StageField opportunity={opportunity} save={save} />
      </dd>
      <dt>{t('opportunities.field.salary')}</dt>
      <dd>
        <SalaryField opportunity={opportunity} save={save} />
      </dd>
      {person('source', opportunity.source)}
      {person('recruiter', opportunity.recruiter)}
      {company('agency', opportunity.agency)}
      <dt>{t('opportunities.field.heardOn')}</dt>
      <dd className="opportunity__dates">
        <DateField
          label={t('opportunities.field.heardOn')}
          hideLabel
          value={opportunity.heardOn}
          onChange={(heardOn) => void save({ heardOn })}
        />
      </dd>
      <dt>{t('opportunities.field.revisitOn')}</dt>
      <dd>
        <RevisitField value={opportunity.revisitOn} onChange={(revisitOn) => void save({ revisitOn })} />
      </dd>
      <dt>{t('opportunities.field.link')}</dt>
      <dd className="opportunity__link">
        <InlineText
          label={t('opportunities.field.link')}
          placeholder={t('opportunities.field.link.placeholder')}
          value={opportunity.link ?? ''}
          onSave={(link) => save({ link })}
        />
        {opportunity.link && <JobLink link={opportunity.link} />}
      </dd>
    </dl>
  );
}
