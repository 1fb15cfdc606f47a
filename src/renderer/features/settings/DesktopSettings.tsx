import { NativeSelect } from '@mantine/core';
import { useEffect } from 'react';
import { OnClose } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { SwitchSetting } from './SwitchSetting.tsx';

/** How Kith sits on this machine's desktop, as the system has it at this moment. */
export function DesktopSettings() {
  const t = useT();
  const { data: status, error, refetch } = useBook('face.status', {});
  const set = useCommand('face.set');

  // The system's own settings may have changed it while the window was in the background.
  useEffect(() => {
    const again = () => void refetch();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [refetch]);

  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!status) return null;
  const { openAtLogin, onClose } = status;
  return (
    <Section title={t('settings.section.desktop')} why={t('settings.desktop.why')}>
      <SwitchSetting
        label={t('settings.desktop.login')}
        effect={t('settings.desktop.login.effect', {
          state: openAtLogin === null ? 'none' : openAtLogin ? 'on' : 'off',
        })}
        checked={openAtLogin ?? false}
        disabled={openAtLogin === null}
        onChange={(next) => void set({ openAtLogin: next })}
      />
      <Setting
        label={t('settings.desktop.close')}
        effect={t('settings.desktop.close.effect', { does: onClose ?? 'none' })}
      >
        {onClose !== null && (
          <NativeSelect
            aria-label={t('settings.desktop.close')}
            value={onClose}
            data={OnClose.options.map((value) => ({ value, label: t(`settings.desktop.close.${value}`) }))}
            onChange={(event) => void set({ onClose: OnClose.parse(event.currentTarget.value) })}
          />
        )}
      </Setting>
    </Section>
  );
}
