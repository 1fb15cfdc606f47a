import { Progress as Bar, Button } from '@mantine/core';
import { useT } from '../../i18n/useT.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import type { Progress } from './patch.ts';

interface DebriefFootProps {
  readonly progress: Progress;
  /** It was finished before. */
  readonly again: boolean;
  readonly onFinish: () => void;
}

/** How far the debrief is, always in view, and the key that ends it. */
export function DebriefFoot({ progress, again, onFinish }: DebriefFootProps) {
  const t = useT();
  const { done, all } = progress;
  return (
    <footer className="debrief__foot">
      <span className="debrief__progress">
        <Bar.Root size="sm">
          <Bar.Section value={all > 0 ? (100 * done) / all : 0} aria-label={t('debrief.progress.label')} />
        </Bar.Root>
        <span className="quiet tabular">{t('debrief.progress', { done, all })}</span>
      </span>
      <Kbd keys="Mod+Enter" />
      <Button onClick={onFinish}>{t(again ? 'debrief.finishAgain' : 'debrief.finish')}</Button>
    </footer>
  );
}
