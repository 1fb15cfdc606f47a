import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MyEmployment } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { FormPanel } from '../parts/index.ts';
import { companyChoice, PartialDateInput, type Picked, RecordPicker } from '../pickers/index.ts';
import { endsEarly } from './careerSpan.ts';

interface CareerFormProps {
  /** Null adds one. */
  readonly employment: MyEmployment | null;
  readonly onClose: () => void;
}

/** Adds or changes where the user works or worked. */
export function CareerForm({ employment, onClose }: CareerFormProps) {
  const t = useT();
  const save = useCommand('me.saveEmployment', { undoToast: 'settings.career.saved' });
  const [company, setCompany] = useState<Picked | null>(employment?.company ?? null);
  const [title, setTitle] = useState(employment?.title ?? '');
  const [startedOn, setStartedOn] = useState(employment?.startedOn ?? null);
  const [endedOn, setEndedOn] = useState(employment?.endedOn ?? null);
  const early = endsEarly(startedOn, endedOn);

  const submit = async () => {
    if (!company) return;
    const where = { company: companyChoice(company), title, startedOn, endedOn };
    const input = employment ? { id: employment.id, ...where } : where;
    if (await save(input, { company: company.name })) onClose();
  };
  return (
    <FormPanel
      label={t(employment ? 'settings.career.edit' : 'settings.career.add')}
      saveLabel={t(employment ? 'settings.career.save' : 'settings.career.addIt')}
      disabled={!company || early}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <div className="form-panel__row">
        <RecordPicker
          kind="company"
          label={t('pickers.company')}
          name={company?.name ?? ''}
          onPick={setCompany}
          onClear={() => setCompany(null)}
          takeOnLeave
          autoFocus={!employment}
        />
        <TextInput
          label={t('settings.career.title')}
          value={title}
          maxLength={500}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      <div className="form-panel__row">
        <PartialDateInput label={t('settings.career.from')} value={startedOn} onChange={setStartedOn} />
        <PartialDateInput
          label={t('settings.career.to')}
          placeholder={t('settings.career.to.placeholder')}
          value={endedOn}
          onChange={setEndedOn}
        />
      </div>
      {early && (
        <p className="setting__wrong" role="alert">
          {t('settings.career.early')}
        </p>
      )}
    </FormPanel>
  );
}
