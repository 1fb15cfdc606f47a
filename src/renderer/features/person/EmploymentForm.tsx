import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Employment, EmploymentKind, type PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { FormPanel } from '../parts/index.ts';
import { companyChoice, PartialDateInput, type Picked, RecordPicker } from '../pickers/index.ts';

interface EmploymentFormProps {
  readonly personId: PersonId;
  /** Null adds one. */
  readonly employment: Employment | null;
  readonly onClose: () => void;
}

/** Adds or changes where a person works or worked. */
export function EmploymentForm({ personId, employment, onClose }: EmploymentFormProps) {
  const t = useT();
  const save = useCommand('employment.save');
  const remove = useCommand('employment.delete', { undoToast: 'person.work.deleted' });
  const [company, setCompany] = useState<Picked | null>(employment?.company ?? null);
  const [title, setTitle] = useState(employment?.title ?? '');
  const [kind, setKind] = useState<EmploymentKind>(employment?.kind ?? 'employee');
  const [startedOn, setStartedOn] = useState(employment?.startedOn ?? null);
  const [endedOn, setEndedOn] = useState(employment?.endedOn ?? null);

  const submit = async () => {
    if (!company) return;
    const where = { personId, company: companyChoice(company), title, kind, startedOn, endedOn };
    if (await save(employment ? { id: employment.id, ...where } : where)) onClose();
  };
  return (
    <FormPanel
      label={t('person.work.add')}
      saveLabel={t(employment ? 'person.save' : 'person.add')}
      disabled={!company}
      onSubmit={() => void submit()}
      onCancel={onClose}
      extra={
        employment && (
          <Button
            variant="subtle"
            color="red"
            onClick={() => void remove({ id: employment.id }, { company: employment.company.name })}
          >
            {t('person.remove')}
          </Button>
        )
      }
    >
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
        label={t('person.work.title')}
        value={title}
        maxLength={500}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <div className="form-panel__row">
        <PartialDateInput label={t('person.work.from')} value={startedOn} onChange={setStartedOn} />
        <PartialDateInput
          label={t('person.work.to')}
          placeholder={t('person.work.to.placeholder')}
          value={endedOn}
          onChange={setEndedOn}
        />
      </div>
      <NativeSelect
        label={t('person.work.kind')}
        value={kind}
        data={EmploymentKind.options.map((option) => ({ value: option, label: t(`person.work.kind.${option}`) }))}
        onChange={(event) => setKind(EmploymentKind.parse(event.currentTarget.value))}
      />
    </FormPanel>
  );
}
