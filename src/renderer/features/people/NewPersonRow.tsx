import '../../ui/NewRow.css';
import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { companyChoice, type Picked, RecordPicker } from '../pickers/index.ts';

/** A row at the head of the list that makes a person. Enter saves and opens the page, Escape closes. */
export function NewPersonRow({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [company, setCompany] = useState<Picked | null>(null);
  const create = useCommand('person.create', { undoToast: 'people.created' });

  const save = async () => {
    const wanted = name.trim();
    if (!wanted) return;
    const made = await create(
      { name: wanted, title: title.trim() || null, ...(company && { company: companyChoice(company) }) },
      { name: wanted },
    );
    if (made) await navigate({ to: '/people/$personId', params: { personId: made.id } });
  };
  return (
    <form
      className="new-row"
      aria-label={t('people.create.form')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextInput
        autoFocus
        aria-label={t('people.create.name')}
        placeholder={t('people.create.name')}
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        aria-label={t('people.create.title')}
        placeholder={t('people.create.title')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <RecordPicker
        kind="company"
        label={t('people.create.company')}
        placeholder={t('people.create.company')}
        hideLabel
        takeOnLeave
        name={company?.name ?? ''}
        onPick={setCompany}
        onClear={() => setCompany(null)}
      />
      <Button type="submit" disabled={!name.trim()}>
        {t('people.create.save')}
      </Button>
      <Button variant="default" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
    </form>
  );
}
