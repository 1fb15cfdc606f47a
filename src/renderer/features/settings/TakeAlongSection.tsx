import { Button, FileButton } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ExportFormat } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { client } from '../../transport/client.ts';
import { toCallError } from '../../transport/errors.ts';
import { useCommand } from '../../transport/hooks.ts';
import { base64Of } from '../../ui/base64Of.ts';
import { fileOf } from '../../ui/exportedFile.ts';
import { saveBlob } from '../../ui/saveBlob.ts';
import { showError, showInfo } from '../../ui/toasts.tsx';
import { Section } from './Section.tsx';
import { SwitchSetting } from './SwitchSetting.tsx';

const FORMATS: readonly ExportFormat[] = ['json', 'vcard', 'csv', 'ics', 'markdown'];

/** Everything as files for other programs, and a whole book read back. */
export function TakeAlongSection() {
  const t = useT();
  const [confidential, setConfidential] = useState(false);
  const [busy, setBusy] = useState<ExportFormat | 'back' | null>(null);
  // The same file may be chosen again, once the book is empty.
  const forgetFile = useRef<() => void>(null);
  const readBack = useCommand('import.book', { undoToast: 'settings.takeAlong.readBack.done' });
  const save = async (format: ExportFormat) => {
    setBusy(format);
    try {
      const exported = await client.call('export.book', { format, confidential });
      saveBlob(await fileOf(exported, format), exported.fileName);
      if (exported.leftOut > 0) showInfo(t('settings.takeAlong.leftOut', { count: exported.leftOut }));
    } catch (thrown) {
      showError(t, toCallError(thrown));
    }
    setBusy(null);
  };
  const bringBack = async (file: File | null) => {
    if (!file) return;
    setBusy('back');
    forgetFile.current?.();
    const content = await base64Of(file).catch(() => null);
    if (content === null) showInfo(t('settings.takeAlong.readBack.unreadable', { name: file.name }));
    else await readBack({ fileName: file.name, content }, { name: file.name });
    setBusy(null);
  };
  return (
    <Section title={t('settings.takeAlong')} why={t('settings.takeAlong.why')}>
      <SwitchSetting
        label={t('settings.takeAlong.confidential')}
        why={t('settings.takeAlong.confidential.why')}
        checked={confidential}
        onChange={setConfidential}
      />
      <div className="take-along">
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant="default"
            loading={busy === format}
            disabled={busy !== null && busy !== format}
            onClick={() => void save(format)}
          >
            {t(`settings.takeAlong.${format}`)}
          </Button>
        ))}
        <FileButton resetRef={forgetFile} accept=".json,application/json" onChange={(file) => void bringBack(file)}>
          {(props) => (
            <Button variant="subtle" loading={busy === 'back'} disabled={busy !== null && busy !== 'back'} {...props}>
              {t('settings.takeAlong.readBack')}
            </Button>
          )}
        </FileButton>
      </div>
    </Section>
  );
}
