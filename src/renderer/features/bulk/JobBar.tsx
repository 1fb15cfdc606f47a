import { useT } from '../../i18n/useT.ts';
import type { useJob } from './useJob.ts';

type JobBarProps = Pick<ReturnType<typeof useJob>, 'progress' | 'cancel'>;

/** How far the work on a selection is, in the place of what else could be done with it. */
export function JobBar({ progress, cancel }: JobBarProps) {
  const t = useT();
  const { done, total } = progress ?? { done: 0, total: null };
  return (
    <>
      <progress className="bulk-progress" aria-label={t('bulk.working')} {...(total && { value: done, max: total })} />
      <span className="bulk-progress__count tabular">
        {total ? t('bulk.progress', { done, total }) : t('bulk.working')}
      </span>
      <button type="button" onClick={cancel}>
        {t('ui.cancel')}
      </button>
    </>
  );
}
