import './import.css';
import { IconFileImport } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { chosenFile } from './files.ts';
import { importSession } from './useImport.ts';

/** So long after the last sign of it, what was dragged over the window is gone. */
const GONE_MS = 300;

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes a file that is dropped anywhere in the window to the import, and says so while it is over it. */
export function DropAnywhere() {
  const t = useT();
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  useEffect(() => {
    let gone: ReturnType<typeof setTimeout> | undefined;
    const onOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      const place = event.defaultPrevented;
      // Else the file would replace the window's page.
      event.preventDefault();
      clearTimeout(gone);
      setOver(!place);
      gone = setTimeout(() => setOver(false), GONE_MS);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      void importSession.choose(chosenFile(file));
      void navigate({ to: '/import' });
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      clearTimeout(gone);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [navigate]);
  if (!over) return null;
  return (
    <div className="import__over" aria-hidden="true">
      <span>
        <IconFileImport size={20} stroke={1.5} />
        {t('import.drop.anywhere')}
      </span>
    </div>
  );
}
