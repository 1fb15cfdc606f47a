import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CompanyDetail, CompanyId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { FormPanel } from '../parts/index.ts';
import { type Picked, RecordPicker } from '../pickers/index.ts';

interface MergeFormProps {
  readonly company: CompanyDetail;
  readonly onClose: () => void;
}

/** Merges the company into another one, whose page then opens. */
export function MergeForm({ company, onClose }: MergeFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const merge = useCommand('company.merge', { undoToast: 'company.merged' });
  const [into, setInto] = useState<Picked | null>(null);
  const target = into && 'id' in into ? into : null;

  const submit = async () => {
    if (!target) return;
    const intoId = target.id as CompanyId;
    const done = await merge({ fromId: company.id, intoId }, { name: company.name, into: target.name });
    if (done) await navigate({ to: '/companies/$companyId', params: { companyId: intoId }, replace: true });
  };
  return (
    <div className="merge">
      <FormPanel
        label={t('company.merge')}
        saveLabel={t('company.merge.do')}
        disabled={!target}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <RecordPicker
          kind="company"
          label={t('company.merge.label', { name: company.name })}
          name={target?.name ?? ''}
          exclude={[company.id]}
          allowCreate={false}
          onPick={setInto}
          onClear={() => setInto(null)}
          autoFocus
        />
        <p className="quiet">{t('company.merge.explain', { name: company.name })}</p>
      </FormPanel>
    </div>
  );
}
