import './duplicates.css';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DuplicateKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { FormPanel } from '../parts/index.ts';
import { type Picked, RecordPicker } from '../pickers/index.ts';

interface MergeWithProps {
  readonly kind: DuplicateKind;
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Chooses who else this is; both are then shown side by side before anything is done. */
export function MergeWith({ kind, id, name, onClose }: MergeWithProps) {
  const t = useT();
  const navigate = useNavigate();
  const [picked, setPicked] = useState<Picked | null>(null);
  const target = picked && 'id' in picked ? picked.id : null;
  const submit = () => {
    if (target)
      void navigate({ to: '/duplicates', search: { ...(kind === 'company' && { kind }), one: id, other: target } });
  };
  return (
    <div className="merge-with">
      <FormPanel
        label={t('duplicates.mergeWith')}
        saveLabel={t('duplicates.compare')}
        disabled={target === null}
        onSubmit={submit}
        onCancel={onClose}
      >
        <RecordPicker
          kind={kind}
          label={t('duplicates.mergeWith.label', { kind, name })}
          name={picked?.name ?? ''}
          exclude={[id]}
          allowCreate={false}
          onPick={setPicked}
          onClear={() => setPicked(null)}
          autoFocus
        />
        <p className="quiet">{t('duplicates.mergeWith.explain')}</p>
      </FormPanel>
    </div>
  );
}
