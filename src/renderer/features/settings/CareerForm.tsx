import type { MyEmployment } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { JobForm } from '../pickers/index.ts';

interface CareerFormProps {
  /** Null adds one. */
  readonly employment: MyEmployment | null;
  readonly onClose: () => void;
}

/** Adds or changes where the user works or worked. */
export function CareerForm({ employment, onClose }: CareerFormProps) {
  const t = useT();
  const save = useCommand('me.saveEmployment', { undoToast: 'settings.career.saved' });
  return (
    <JobForm
      job={employment}
      label={t(employment ? 'settings.career.edit' : 'settings.career.add')}
      titleLabel={t('settings.career.title')}
      onSave={(job, company) => save(employment ? { id: employment.id, ...job } : job, { company })}
      onClose={onClose}
    />
  );
}
