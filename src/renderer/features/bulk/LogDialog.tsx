import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { type InteractionKind, type LocalDate, MOST_TOGETHER } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { today } from '../../ui/relativeDate.ts';
import { DateField } from '../pickers/index.ts';
import { KindChoice } from '../timeline/index.ts';
import { BulkDialog } from './BulkDialog.tsx';

interface LogDialogProps {
  readonly count: number;
  readonly onDo: (contact: { kind: InteractionKind; on: LocalDate; note: string }) => void;
  readonly onClose: () => void;
}

/** One contact that everybody selected had a part in. */
export function LogDialog({ count, onDo, onClose }: LogDialogProps) {
  const t = useT();
  const [kind, setKind] = useState<InteractionKind>('event');
  const [on, setOn] = useState(today());
  const [note, setNote] = useState('');
  const log = () => onDo({ kind, on, note: note.trim() });
  return (
    <BulkDialog
      title={t('bulk.log.title', { count })}
      doLabel={t('bulk.log.do')}
      disabled={count > MOST_TOGETHER}
      onDo={log}
      onClose={onClose}
    >
      {count > MOST_TOGETHER ? (
        <p className="bulk-dialog__why">{t('bulk.log.tooMany', { count, most: MOST_TOGETHER })}</p>
      ) : (
        <>
          <p className="bulk-dialog__why">{t('bulk.log.one')}</p>
          <KindChoice
            value={kind}
            onChange={setKind}
            onEnter={() => {
              onClose();
              log();
            }}
          />
          <DateField label={t('bulk.log.on')} value={on} onChange={setOn} />
          <Textarea
            label={t('bulk.log.note')}
            rows={2}
            maxLength={100_000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
    </BulkDialog>
  );
}
