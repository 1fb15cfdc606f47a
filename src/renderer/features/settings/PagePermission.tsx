import { Button } from '@mantine/core';
import { useT } from '../../i18n/useT.ts';
import { useNotificationPermission } from '../reminders/index.ts';
import { Setting } from './Setting.tsx';

/** Whether this page may show notifications, and the way to let it. For the browser face alone. */
export function PagePermission() {
  const t = useT();
  const { state, ask } = useNotificationPermission();
  return (
    <Setting label={t('settings.permission')}>
      <p className="setting__sentence">{t(`settings.permission.${state}`)}</p>
      {state === 'default' && (
        <Button variant="default" onClick={() => void ask()}>
          {t('settings.permission.ask')}
        </Button>
      )}
    </Setting>
  );
}
