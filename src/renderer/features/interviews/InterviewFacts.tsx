import { NativeSelect, Select } from '@mantine/core';
import { type InterviewDetail, InterviewFormat, InterviewOutcome } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { DateField } from '../pickers/index.ts';
import { InterviewCompany } from './InterviewCompany.tsx';
import { InterviewOpportunity } from './InterviewOpportunity.tsx';
import { TimeField } from './TimeField.tsx';
import type { SaveInterview } from './types.ts';

const systemZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = Intl.supportedValuesOf('timeZone');

interface InterviewFactsProps {
  readonly interview: InterviewDetail;
  readonly save: SaveInterview;
}

/** Where, when, how and how it ended; every change is saved at once. */
export function InterviewFacts({ interview, save }: InterviewFactsProps) {
  const t = useT();
  const { happensOn, happensAt, timeZone, format, outcome, place } = interview;
  return (
    <dl className="facts interview__facts">
      <dt>{t('interviews.field.company')}</dt>
      <dd>
        <InterviewCompany interview={interview} save={save} />
      </dd>
      <InterviewOpportunity interview={interview} save={save} />
      <dt>{t('interviews.field.date')}</dt>
      <dd className="interview__when">
        <DateField
          label={t('interviews.field.date')}
          hideLabel
          value={happensOn}
          onChange={(date) => void save({ happensOn: date })}
        />
        <TimeField
          label={t('interviews.field.time')}
          value={happensAt}
          onChange={(time) => void save({ happensAt: time, ...(time && !timeZone && { timeZone: systemZone }) })}
        />
        {happensAt && (
          <Select
            aria-label={t('interviews.field.timeZone')}
            searchable
            limit={50}
            data={timeZone && !zones.includes(timeZone) ? [timeZone, ...zones] : zones}
            value={timeZone}
            onChange={(zone) => void save({ timeZone: zone })}
            comboboxProps={{ withinPortal: false, shadow: 'none' }}
            classNames={{ dropdown: 'picker__dropdown', option: 'picker__option' }}
          />
        )}
      </dd>
      <dt>{t('interviews.field.format')}</dt>
      <dd className="interview__when">
        <NativeSelect
          aria-label={t('interviews.field.format')}
          value={format}
          data={InterviewFormat.options.map((value) => ({ value, label: t(`interviews.format.${value}`) }))}
          onChange={(event) => void save({ format: InterviewFormat.parse(event.currentTarget.value) })}
        />
      </dd>
      <dt>{t('interviews.field.place')}</dt>
      <dd>
        <InlineText
          label={t('interviews.field.place')}
          placeholder={t('interviews.field.place.placeholder')}
          value={place ?? ''}
          onSave={(text) => save({ place: text })}
        />
      </dd>
      <dt>{t('interviews.field.outcome')}</dt>
      <dd className="interview__when">
        <NativeSelect
          aria-label={t('interviews.field.outcome')}
          value={outcome}
          data={InterviewOutcome.options.map((value) => ({ value, label: t(`interviews.outcome.${value}`) }))}
          onChange={(event) => void save({ outcome: InterviewOutcome.parse(event.currentTarget.value) })}
        />
      </dd>
    </dl>
  );
}
