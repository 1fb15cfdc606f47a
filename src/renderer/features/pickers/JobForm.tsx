import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { CompanyChoice, CompanyRef, PartialDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { FormPanel } from '../parts/index.ts';
import { companyChoice } from './choices.ts';
import { endsEarly } from './endsEarly.ts';
import { PartialDateInput } from './PartialDateInput.tsx';
import { type Picked, RecordPicker } from './RecordPicker.tsx';

/** What is known of a job as it is written down. */
interface Job {
  readonly company: CompanyRef;
  readonly title: string | null;
  readonly startedOn: PartialDate | null;
  readonly endedOn: PartialDate | null;
}

interface JobFormProps {
  /** Null adds one. */
  readonly job: Job | null;
  /** What the form is for, for those who do not see it. */
  readonly label: string;
  readonly titleLabel: string;
  /** Truthy once it is saved. */
  readonly onSave: (
    job: { company: CompanyChoice; title: string; startedOn: PartialDate | null; endedOn: PartialDate | null },
    companyName: string,
  ) => Promise<unknown>;
  readonly onClose: () => void;
  /** At the start of the row of buttons. */
  readonly extra?: ReactNode;
  /** Further fields. */
  readonly children?: ReactNode;
}

/** Adds or changes where somebody works or worked: the company, the title, and from when until when. */
export function JobForm({ job, label, titleLabel, onSave, onClose, extra, children }: JobFormProps) {
  const t = useT();
  const [company, setCompany] = useState<Picked | null>(job?.company ?? null);
  const [title, setTitle] = useState(job?.title ?? '');
  const [startedOn, setStartedOn] = useState(job?.startedOn ?? null);
  const [endedOn, setEndedOn] = useState(job?.endedOn ?? null);
  const early = endsEarly(startedOn, endedOn);

  const submit = async () => {
    if (!company) return;
    if (await onSave({ company: companyChoice(company), title, startedOn, endedOn }, company.name)) onClose();
  };
  return (
    <FormPanel
      label={label}
      saveLabel={t(job ? 'pickers.save' : 'pickers.add')}
      disabled={!company || early}
      onSubmit={() => void submit()}
      onCancel={onClose}
      extra={extra}
    >
      <div className="form-panel__wide-row">
        <RecordPicker
          kind="company"
          label={t('pickers.company')}
          name={company?.name ?? ''}
          onPick={setCompany}
          onClear={() => setCompany(null)}
          takeOnLeave
          autoFocus={!job}
        />
        <TextInput
          label={titleLabel}
          autoFocus={job !== null}
          value={title}
          maxLength={500}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      <div className="form-panel__row">
        <PartialDateInput label={t('pickers.from')} value={startedOn} onChange={setStartedOn} />
        <PartialDateInput
          label={t('pickers.to')}
          placeholder={t('pickers.to.placeholder')}
          value={endedOn}
          onChange={setEndedOn}
        />
      </div>
      {early && (
        <p className="form-panel__wrong" role="alert">
          {t('pickers.early')}
        </p>
      )}
      {children}
    </FormPanel>
  );
}
