import { useT } from '../../i18n/useT.ts';
import { Kbd } from '../../ui/Kbd.tsx';

/** The keys. */
export function PaletteFoot() {
  const t = useT();
  return (
    <div className="palette__foot" aria-hidden="true">
      <span className="palette__hints">
        <Kbd keys="↑" /> <Kbd keys="↓" /> {t('palette.hint.move')}
      </span>
      <span className="palette__hints">
        <Kbd keys="Tab" /> {t('palette.hint.complete')}
      </span>
      <span className="palette__hints">
        <Kbd keys="Enter" /> {t('palette.hint.open')}
      </span>
    </div>
  );
}
