import './SampleBanner.css';
import { useNavigate } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';

/** Says that this is not the user's own book, and leads back to it. */
export function SampleBanner() {
  const t = useT();
  const navigate = useNavigate();
  const { data: status } = useBook('book.status', {});
  const leave = useCommand('book.openDefault');
  if (status?.state !== 'open' || !status.sample) return null;
  return (
    <aside className="sample-banner">
      <span className="truncate" title={t('shell.sample.note')}>
        {t('shell.sample.note')}
      </span>
      <button
        type="button"
        className="sample-banner__leave"
        onClick={async () => {
          await leave({});
          await navigate({ to: '/people' });
        }}
      >
        {t('shell.sample.leave')}
      </button>
    </aside>
  );
}
