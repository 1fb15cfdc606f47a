import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { type Employment, EmploymentKind, type PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { JobForm } from '../pickers/index.ts';

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
  const [kind, setKind] = useState<EmploymentKind>(employment?.kind ?? 'employee');
  return (
    <JobForm
      job={employment}
      label={t('person.work.add')}
      titleLabel={t('person.work.title')}
      onSave={(job) => save({ ...(employment && { id: employment.id }), personId, kind, ...job })}
      onClose={onClose}
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
      <NativeSelect
        label={t('person.work.kind')}
        value={kind}
        data={EmploymentKind.options.map((option) => ({ value: option, label: t(`person.work.kind.${option}`) }))}
        onChange={(event) => setKind(EmploymentKind.parse(event.currentTarget.value))}
      />
    </JobForm>
  );
}
