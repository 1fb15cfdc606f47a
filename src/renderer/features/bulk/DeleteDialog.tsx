import { useT } from '../../i18n/useT.ts';
import { BulkDialog } from './BulkDialog.tsx';

/** So many at once are asked about; fewer are all in sight, and a press brings them back. */
export const ASK_FROM = 10;

interface DeleteDialogProps {
  readonly title: string;
  readonly onDo: () => void;
  readonly onClose: () => void;
}

/** Whether all that really is to go to the trash; the title says how many it is. */
export function DeleteDialog({ title, onDo, onClose }: DeleteDialogProps) {
  const t = useT();
  return (
    <BulkDialog title={title} doLabel={t('bulk.delete.do')} onDo={onDo} onClose={onClose}>
      <p className="bulk-dialog__why">{t('bulk.delete.why')}</p>
    </BulkDialog>
  );
}
