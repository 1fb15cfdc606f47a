import { Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import type { ExportFormat } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { BulkDialog } from './BulkDialog.tsx';

/** Formats that may hold what is marked confidential; the others never do. */
const MAY_BE_CONFIDENTIAL: ReadonlySet<ExportFormat> = new Set(['json', 'markdown']);

interface ExportDialogProps<F extends ExportFormat> {
  readonly title: string;
  readonly formats: readonly F[];
  readonly onDo: (format: F, confidential: boolean) => void;
  readonly onClose: () => void;
}

/** As what the selection is written to a file. */
export function ExportDialog<F extends ExportFormat>({ title, formats, onDo, onClose }: ExportDialogProps<F>) {
  const t = useT();
  const [format, setFormat] = useState<F>(formats[0] as F);
  const [confidential, setConfidential] = useState(false);
  const mayHold = MAY_BE_CONFIDENTIAL.has(format);
  return (
    <BulkDialog
      title={title}
      doLabel={t('bulk.export.do')}
      onDo={() => onDo(format, confidential && mayHold)}
      onClose={onClose}
    >
      <Radio.Group
        label={t('bulk.export.format')}
        value={format}
        onChange={(value) => setFormat(formats.find((one) => one === value) ?? format)}
      >
        {formats.map((one) => (
          <Radio
            key={one}
            size="xs"
            value={one}
            label={t(`bulk.export.${one}`)}
            description={t(`bulk.export.${one}.what`)}
          />
        ))}
      </Radio.Group>
      <Checkbox
        size="xs"
        checked={confidential && mayHold}
        disabled={!mayHold}
        label={t('bulk.export.confidential')}
        description={t(mayHold ? 'bulk.export.confidential.why' : 'bulk.export.confidential.never')}
        onChange={(event) => setConfidential(event.currentTarget.checked)}
      />
    </BulkDialog>
  );
}
