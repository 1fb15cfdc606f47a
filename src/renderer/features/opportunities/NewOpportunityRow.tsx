import '../../ui/NewRow.css';
import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { companyChoice, type Picked, RecordPicker } from '../pickers/index.ts';

/** A row at the head of the page that makes an opportunity. Enter saves and opens it, Escape closes. */
export function NewOpportunityRow({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [company, setCompany] = useState<Picked | null>(null);
  const [role, setRole] = useState('');
  const save = useCommand('opportunity.save', { undoToast: 'opportunities.created' });
  const empty = !company && !role.trim();

  const submit = async () => {
    if (empty) return;
    const title = role.trim();
    const made = await save(
      { role: title, ...(company && { company: companyChoice(company) }) },
      {
        name:
          company && title ? t('opportunities.name', { role: title, company: company.name }) : (company?.name ?? title),
      },
    );
    if (made) await navigate({ to: '/opportunities/$opportunityId', params: { opportunityId: made.id } });
  };
  return (
    <form
      className="new-row"
      aria-label={t('opportunities.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <RecordPicker
        kind="company"
        label={t('opportunities.field.company')}
        hideLabel
        autoFocus
        takeOnLeave
        name={company?.name ?? ''}
        onPick={setCompany}
        onClear={() => setCompany(null)}
      />
      <TextInput
        aria-label={t('opportunities.field.role')}
        placeholder={t('opportunities.field.role')}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value)}
      />
      <Button type="submit" disabled={empty}>
        {t('opportunities.add')}
      </Button>
      <Button variant="default" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
    </form>
  );
}
