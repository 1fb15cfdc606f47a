import { useT } from '../../i18n/useT.ts';
import type { SaveState } from './autosaver.ts';

/** Says quietly that what was typed is safe; loudly only when it is not. Keeps its place while silent. */
export function SaveMark({ state }: { readonly state: SaveState }) {
  const t = useT();
  if (state === 'failed') {
    return (
      <span className="save-mark save-mark--failed" role="alert">
        {t('notes.save.failed')}
      </span>
    );
  }
  return (
    <span className="save-mark quiet">
      {state === 'saving' && t('notes.save.saving')}
      {state === 'saved' && t('notes.save.saved')}
    </span>
  );
}
