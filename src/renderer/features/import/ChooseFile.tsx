import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { chosenFile } from './files.ts';
import type { Trouble } from './session.ts';
import { TroubleBox } from './TroubleBox.tsx';
import { importSession } from './useImport.ts';

/** Where the file is dropped or chosen, and how to get it. */
export function ChooseFile({ trouble }: { readonly trouble: Trouble | null }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  // A file that misses the place would else replace the window's page.
  useEffect(() => {
    const ignore = (event: globalThis.DragEvent) => event.preventDefault();
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, []);

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
          accept=".csv,text/csv"
          hidden
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
        <span className="quiet">{t('import.local')}</span>
      </div>
      <h3 className="import__how">{t('import.how')}</h3>
      <ol className="import__steps">
        <li>{t('import.how.1')}</li>
        <li>{t('import.how.2')}</li>
        <li>{t('import.how.3')}</li>
      </ol>
    </>
  );
}
