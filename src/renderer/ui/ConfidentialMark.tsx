import './ConfidentialMark.css';
import { IconLock } from '@tabler/icons-react';
import { useT } from '../i18n/useT.ts';

/** A small lock and the word: what was told in confidence, in every view it is shown in. */
export function ConfidentialMark() {
  const t = useT();
  return (
    <span className="confidential-mark">
      <IconLock size={13} stroke={1.75} aria-hidden="true" />
      {t('ui.confidential')}
    </span>
  );
}
