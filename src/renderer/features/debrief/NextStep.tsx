import { Checkbox } from '@mantine/core';
import type { Debrief } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { OptionalDate } from '../pickers/index.ts';
import { LineField } from './LineField.tsx';
import type { ChangeDebrief } from './useDebrief.ts';

/** What I promised, what comes next and when, and whether they owe an answer. */
export function NextStep({ debrief, change }: { readonly debrief: Debrief; readonly change: ChangeDebrief }) {
  const t = useT();
  return (
    <section className="debrief__section" aria-label={t('debrief.next')}>
      <h2>{t('debrief.next')}</h2>
      <div className="debrief__field">
        <h3>{t('debrief.promised')}</h3>
        <LineField
          label={t('debrief.promised')}
          placeholder={t('debrief.promised.placeholder')}
          value={debrief.promised}
          onChange={(promised) => change({ promised })}
        />
      </div>
      <div className="debrief__field">
        <h3>{t('debrief.nextStep')}</h3>
        <div className="debrief__next">
          <LineField
            label={t('debrief.nextStep')}
            placeholder={t('debrief.nextStep.placeholder')}
            value={debrief.nextStep}
            onChange={(nextStep) => change({ nextStep })}
          />
          <OptionalDate
            label={t('debrief.nextStepOn')}
            value={debrief.nextStepOn}
            onChange={(nextStepOn) => change({ nextStepOn })}
          />
        </div>
      </div>
      <Checkbox
        data-step
        label={t('debrief.awaitsReply')}
        checked={debrief.awaitsReply}
        onChange={(event) => change({ awaitsReply: event.currentTarget.checked })}
      />
    </section>
  );
}
