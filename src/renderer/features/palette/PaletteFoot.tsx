import { useT } from '../../i18n/useT.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import type { Entry } from './types.ts';

/** What the line under the cursor is about, and the keys. */
export function PaletteFoot({ entry }: { readonly entry: Entry | undefined }) {
  const t = useT();
  return (
    <div className="palette__foot">
      <div className="palette__preview">{entry?.preview}</div>
      <div className="palette__hints" aria-hidden="true">
        <Kbd keys="Enter" /> {t('palette.hint.open')}
      </div>
    </div>
  );
}
