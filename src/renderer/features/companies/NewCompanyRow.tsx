import '../../ui/NewRow.css';
import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';

const fields = ['name', 'industry', 'location'] as const;

/** A row at the head of the list that makes a company. Enter saves and opens the page, Escape closes. */
export function NewCompanyRow({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [typed, setTyped] = useState({ name: '', industry: '', location: '' });
  const create = useCommand('company.create', { undoToast: 'companies.created' });
  const name = typed.name.trim();

  const save = async () => {
    if (!name) return;
    const made = await create({ ...typed, name }, { name });
    if (made) await navigate({ to: '/companies/$companyId', params: { companyId: made.id } });
  };
  return (
    <form
      className="new-row"
      aria-label={t('companies.create.form')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {fields.map((field) => (
        <TextInput
          key={field}
          autoFocus={field === 'name'}
          required={field === 'name'}
          aria-label={t(`companies.create.${field}`)}
          placeholder={t(`companies.create.${field}`)}
          value={typed[field]}
          onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
        />
      ))}
      <Button type="submit" disabled={!name}>
        {t('companies.create.save')}
      </Button>
      <Button variant="default" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
    </form>
  );
}
