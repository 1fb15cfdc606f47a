import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { chosenFile } from './files.ts';
import { pastedFile } from './pasted.ts';
import type { Trouble } from './session.ts';
import { TroubleBox } from './TroubleBox.tsx';
import { importSession } from './useImport.ts';

const KINDS = ['linkedin', 'addresses', 'table', 'calendar', 'mail', 'monica'] as const;

/** Where the file is dropped or chosen, and how to get it. */
export function ChooseFile({ trouble }: { readonly trouble: Trouble | null }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  useEffect(() => {
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      if (!clipboardData || (target instanceof Element && target.closest('input, textarea, [contenteditable]'))) return;
      const [file] = clipboardData.files;
      const pasted = file ? chosenFile(file) : pastedFile(clipboardData.getData('text/plain'), t('import.pasted'));
      if (pasted) void importSession.choose(pasted);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [t]);

  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) void importSession.choose(chosenFile(file));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <>
      <h2 className="import__lead">{t('import.lead')}</h2>
      {trouble && <TroubleBox trouble={trouble} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button does the same */}
      <div
        className="import__drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <IconFileImport size={32} stroke={1.25} aria-hidden="true" />
        <span>{t('import.drop')}</span>
        <Button onClick={() => input.current?.click()}>{t('import.choose')}</Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.zip,.vcf,.vcard,.ics,.ical,.mbox,.eml,.json,text/csv,text/vcard,text/calendar"
          hidden
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
        <span className="quiet">{t('import.local')}</span>
      </div>
      <h3 className="import__how">{t('import.kinds')}</h3>
      <ul className="import__steps">
        {KINDS.map((kind) => (
          <li key={kind}>
            {t.rich(`import.kind.${kind}`, { b: (chunks: ReactNode[]) => <strong key="b">{chunks}</strong> })}
          </li>
        ))}
      </ul>
      <h3 className="import__how">{t('import.how')}</h3>
      <ol className="import__steps">
        <li>{t('import.how.1')}</li>
        <li>{t('import.how.2')}</li>
        <li>{t('import.how.3')}</li>
      </ol>
    </>
  );
}
