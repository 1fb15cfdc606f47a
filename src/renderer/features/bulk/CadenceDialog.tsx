import { useState } from 'react';
import type { OwnCadence } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CadenceSelect } from '../follow-ups/index.ts';
import { BulkDialog } from './BulkDialog.tsx';

interface CadenceDialogProps {
  readonly count: number;
  readonly onDo: (cadence: OwnCadence) => void;
  readonly onClose: () => void;
}

/** How often to keep in touch with everybody selected. */
export function CadenceDialog({ count, onDo, onClose }: CadenceDialogProps) {
  const t = useT();
  const [cadence, setCadence] = useState<number | 'none' | 'tags'>(90);
  return (
    <BulkDialog
      title={t('bulk.cadence.title', { count })}
      doLabel={t('bulk.cadence.do')}
      onDo={() => onDo(cadence === 'tags' ? null : cadence)}
      onClose={onClose}
    >
      <CadenceSelect
        label={t('bulk.cadence.label')}
        value={cadence}
        others={[
          { value: 'tags' as const, label: t('bulk.cadence.tags') },
          { value: 'none' as const, label: t('bulk.cadence.none') },
        ]}
        onChange={setCadence}
      />
    </BulkDialog>
  );
}
