import { Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MethodInput, PartialDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { today } from '../../ui/relativeDate.ts';
import { companyChoice, PartialDateInput, type Picked, RecordPicker } from '../pickers/index.ts';
import { BulkDialog } from './BulkDialog.tsx';

export type NewCompany = Pick<MethodInput<'person.setCompany'>, 'company' | 'title' | 'since' | 'before'>;

interface CompanyDialogProps {
  readonly count: number;
  readonly onDo: (company: NewCompany, name: string) => void;
  readonly onClose: () => void;
}

/** Where everybody selected works now, and what becomes of where they work until now. */
export function CompanyDialog({ count, onDo, onClose }: CompanyDialogProps) {
  const t = useT();
  const [company, setCompany] = useState<Picked | null>(null);
  const [title, setTitle] = useState('');
  const [since, setSince] = useState<PartialDate | null>(today().slice(0, 7));
  const [before, setBefore] = useState<'end' | 'keep'>('end');
  return (
    <BulkDialog
      title={t('bulk.company.title', { count })}
      doLabel={t('bulk.company.do')}
      disabled={!company}
      onDo={() => company && onDo({ company: companyChoice(company), title, since, before }, company.name)}
      onClose={onClose}
    >
      <RecordPicker
        kind="company"
        label={t('pickers.company')}
        name={company?.name ?? ''}
        onPick={setCompany}
        onClear={() => setCompany(null)}
        takeOnLeave
        autoFocus
      />
      <div className="form-panel__row">
        <TextInput
          label={t('bulk.company.jobTitle')}
          placeholder={t('bulk.company.jobTitle.placeholder')}
          value={title}
          maxLength={500}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <PartialDateInput label={t('bulk.company.since')} value={since} onChange={setSince} />
      </div>
      <Radio.Group
        label={t('bulk.company.before')}
        value={before}
        onChange={(value) => setBefore(value === 'keep' ? 'keep' : 'end')}
      >
        <Radio size="xs" value="end" label={t('bulk.company.before.end')} />
        <Radio size="xs" value="keep" label={t('bulk.company.before.keep')} />
      </Radio.Group>
    </BulkDialog>
  );
}
