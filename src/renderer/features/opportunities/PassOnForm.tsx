import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OpportunityDetail, PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { FormPanel } from '../parts/index.ts';
import { type Picked, RecordPicker } from '../pickers/index.ts';

interface PassOnFormProps {
  readonly opportunity: OpportunityDetail;
  readonly onClose: () => void;
}

/** Not for me, but for someone I know: introduces them to its recruiter, or else to who told of it. */
export function PassOnForm({ opportunity, onClose }: PassOnFormProps) {
  const t = useT();
  const passOn = useCommand('opportunity.passOn', { undoToast: 'opportunities.passedOn' });
  const create = useCommand('person.create');
  const [to, setTo] = useState<Picked | null>(null);
  const [note, setNote] = useState('');
  const through = opportunity.recruiter ?? opportunity.source;

  const submit = async () => {
    if (!to) return;
    const personId = 'id' in to ? (to.id as PersonId) : (await create({ name: to.name }))?.id;
    if (!personId) return;
    if (await passOn({ id: opportunity.id, personId, note: note.trim() || null }, { name: to.name })) onClose();
  };
  return (
    <FormPanel
      label={t('opportunities.passOn')}
      saveLabel={t('opportunities.passOn.do')}
      disabled={!to || !through}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <RecordPicker
        kind="person"
        label={t('opportunities.passOn.to')}
        name={to?.name ?? ''}
        exclude={through ? [through.id] : []}
        onPick={setTo}
        onClear={() => setTo(null)}
        takeOnLeave
        autoFocus
      />
      <TextInput
        label={t('opportunities.passOn.note')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <p className="quiet opportunity__hint">
        {through ? t('opportunities.passOn.explain', { name: through.name }) : t('opportunities.passOn.nobody')}
      </p>
    </FormPanel>
  );
}
