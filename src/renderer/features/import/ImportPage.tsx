import './import.css';
import { useT } from '../../i18n/useT.ts';
import { Page } from '../../ui/Page.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { Preview } from './Preview.tsx';
import { Report } from './Report.tsx';
import { useImport } from './useImport.ts';

/** Importing a file: choose, look, import, and undo. */
export function ImportPage() {
  const t = useT();
  const state = useImport();
  return (
    <Page title={t('import.title')}>
      <div className="import">
        {state.step === 'idle' && <ChooseFile trouble={state.trouble} />}
        {state.step === 'reading' && <ImportProgress fileName={state.fileName} progress={state.progress} />}
        {state.step === 'committing' && <ImportProgress fileName={state.preview.fileName} progress={state.progress} />}
        {state.step === 'preview' && (
          <Preview preview={state.preview} steering={state.steering} trouble={state.trouble} />
        )}
        {state.step === 'done' && <Report state={state} />}
      </div>
    </Page>
  );
}
