import { Button } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { Paper } from '../../contract/index.ts';
import { useT } from '../i18n/useT.ts';
import { capabilities } from '../transport/client.ts';
import { toCallError } from '../transport/errors.ts';
import { savePdf } from './savePdf.ts';
import { showError, showInfo } from './toasts.tsx';

interface SavePdfButtonProps {
  /** What the user is offered as its name, without ending. */
  readonly fileName: string;
  /** Where the page's style does not say. */
  readonly paper?: Paper;
  readonly disabled?: boolean;
}

/** Saves the page shown as a PDF; in a browser, by its print dialogue. */
export function SavePdfButton({ fileName, paper, disabled = false }: SavePdfButtonProps) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const Icon = capabilities.savesPdf ? IconFileTypePdf : IconPrinter;
  const save = async () => {
    setBusy(true);
    try {
      const path = await savePdf(fileName, paper);
      if (path !== null) showInfo(t('ui.pdf.saved', { path }));
    } catch (thrown) {
      showError(t, toCallError(thrown));
    }
    setBusy(false);
  };
  return (
    <Button
      disabled={disabled}
      loading={busy}
      leftSection={<Icon size={14} aria-hidden="true" />}
      onClick={() => void save()}
    >
      {t(capabilities.savesPdf ? 'ui.pdf.save' : 'ui.pdf.print')}
    </Button>
  );
}
