import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Debrief } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompensationForm } from '../market/index.ts';
import { LineField } from './LineField.tsx';
import type { ChangeDebrief } from './useDebrief.ts';

const fields = ['learnedCompany', 'learnedMarket', 'learnedWorth'] as const;

/** What I take away: about the company, the market, and what I am worth. */
export function Learnt({ debrief, change }: { readonly debrief: Debrief; readonly change: ChangeDebrief }) {
  const t = useT();
  const [paying, setPaying] = useState(false);
  const { interview } = debrief;
  return (
    <section className="debrief__section" aria-label={t('debrief.learnt')}>
      <h2>{t('debrief.learnt')}</h2>
      {fields.map((field) => (
        <div key={field} className="debrief__field">
          <h3>{t(`debrief.${field}`)}</h3>
          <LineField
            multiline
            label={t(`debrief.${field}`)}
            placeholder={t(`debrief.${field}.placeholder`)}
            value={debrief[field]}
            onChange={(text) => change({ [field]: text })}
          />
        </div>
      ))}
      {paying ? (
        <CompensationForm
          observation={null}
          company={interview.company}
          role={interview.role}
          interviewId={interview.id}
          onClose={() => setPaying(false)}
        />
      ) : (
        <Button
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => setPaying(true)}
        >
          {t('debrief.pay')}
        </Button>
      )}
    </section>
  );
}
