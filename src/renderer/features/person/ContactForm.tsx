import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ContactKind, type ContactPoint, type PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { FormPanel } from '../parts/index.ts';
import { guessContactKind } from './contactKind.ts';

interface ContactFormProps {
  readonly personId: PersonId;
  /** Null adds one. */
  readonly point: ContactPoint | null;
  readonly onClose: () => void;
}

/** Adds or changes a way to reach a person; the kind follows from what is typed unless it is chosen. */
export function ContactForm({ personId, point, onClose }: ContactFormProps) {
  const t = useT();
  const save = useCommand('contactPoint.save');
  const remove = useCommand('contactPoint.delete', { undoToast: 'person.contact.deleted' });
  const [value, setValue] = useState(point?.value ?? '');
  const [label, setLabel] = useState(point?.label ?? '');
  const [chosen, setChosen] = useState<ContactKind | null>(point?.kind ?? null);
  const kind = chosen ?? guessContactKind(value);

  const submit = async () => {
    const done = await save({ ...(point && { id: point.id }), personId, kind, value, label });
    if (done) onClose();
  };
  return (
    <FormPanel
      label={t('person.contact.add')}
      saveLabel={t(point ? 'person.save' : 'person.add')}
      disabled={!value.trim()}
      onSubmit={() => void submit()}
      onCancel={onClose}
      extra={
        point && (
          <Button variant="subtle" color="red" onClick={() => void remove({ id: point.id }, { value: point.value })}>
            {t('person.remove')}
          </Button>
        )
      }
    >
      <TextInput
        label={t('person.contact.value')}
        value={value}
        autoFocus
        maxLength={500}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <div className="form-panel__row">
        <NativeSelect
          label={t('person.contact.kind')}
          value={kind}
          data={ContactKind.options.map((option) => ({ value: option, label: t(`person.contact.kind.${option}`) }))}
          onChange={(event) => setChosen(ContactKind.parse(event.currentTarget.value))}
        />
        <TextInput
          label={t('person.contact.label')}
          placeholder={t('person.contact.label.placeholder')}
          value={label}
          maxLength={100}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
      </div>
    </FormPanel>
  );
}
