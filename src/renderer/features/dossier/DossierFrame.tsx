import { Checkbox, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Paper } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { Page } from '../../ui/Page.tsx';
import { SavePdfButton } from '../../ui/SavePdfButton.tsx';
import { usualPaper } from '../../ui/savePdf.ts';
import { useRememberedState } from '../../ui/viewMemory.ts';

interface DossierFrameProps {
  /** Of whom it is; empty until that is known. */
  readonly name: string;
  /** The way back. */
  readonly crumb: ReactNode;
  readonly confidential: boolean;
  readonly onConfidential: (with_: boolean) => void;
  readonly ready: boolean;
  readonly children: (paper: Paper) => ReactNode;
}

const PAPERS: readonly Paper[] = ['A4', 'Letter'];

/** The page around a dossier: which paper, with what was told in confidence or without, and saving it. */
export function DossierFrame({ name, crumb, confidential, onConfidential, ready, children }: DossierFrameProps) {
  const t = useT();
  const [paper, setPaper] = useRememberedState<Paper>('dossier.paper', usualPaper());
  const title = t('dossier.title', { name });
  return (
    <Page
      title={name ? title : ''}
      heading={crumb}
      actions={
        <>
          <Checkbox
            size="xs"
            checked={confidential}
            label={t('dossier.confidential')}
            onChange={(event) => onConfidential(event.currentTarget.checked)}
          />
          <SegmentedControl
            size="xs"
            aria-label={t('dossier.paper')}
            classNames={{ root: 'segmented', indicator: 'segmented__indicator', label: 'segmented__label' }}
            data={PAPERS.map((value) => ({ value, label: t(`dossier.paper.${value}`) }))}
            value={paper}
            onChange={setPaper}
          />
          <SavePdfButton fileName={title} paper={paper} disabled={!ready} />
        </>
      }
    >
      {children(paper)}
    </Page>
  );
}
