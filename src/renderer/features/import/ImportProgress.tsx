import { Progress as Bar, Button } from '@mantine/core';
import { useT } from '../../i18n/useT.ts';
import type { Progress } from './session.ts';
import { importSession } from './useImport.ts';

interface ImportProgressProps {
  readonly fileName: string;
  readonly progress: Progress | null;
}

/** How far reading or writing has come, with a way to stop it. */
export function ImportProgress({ fileName, progress }: ImportProgressProps) {
  const t = useT();
  const { phase = 'reading', done = 0, total = null } = progress ?? {};
  // Rows mean something to the user; pages of a backup do not.
  const counted = total !== null && (phase === 'comparing' || phase === 'writing');
  const label = t(`import.phase.${phase}`, { name: fileName });
  return (
    <div className="import__progress">
      <p role="status">{label}</p>
      <Bar
        value={total ? (100 * done) / total : 100}
        animated={!total}
        aria-label={label}
        {...(counted && { 'aria-valuetext': t('import.progress', { done, total }) })}
      />
      <p className="quiet tabular">{counted ? t('import.progress', { done, total }) : '\u00a0'}</p>
      <Button variant="default" onClick={() => void importSession.cancel()}>
        {t('import.cancel')}
      </Button>
    </div>
  );
}
