import './bulk.css';
import { IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { CompanyId, MethodInput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { client } from '../../transport/client.ts';
import { useCommand } from '../../transport/hooks.ts';
import { SelectionBar, SelectionTool } from '../../ui/SelectionBar.tsx';
import type { Selected } from '../../ui/table/allBut.ts';
import { ASK_FROM, DeleteDialog } from './DeleteDialog.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { JobBar } from './JobBar.tsx';
import { saveExported, useTold } from './saveExported.ts';
import { useJob } from './useJob.ts';
import { companiesOf, type FindsCompanies } from './whom.ts';

type Format = MethodInput<'export.companies'>['format'];
const FORMATS: readonly Format[] = ['csv', 'ics', 'markdown', 'json'];

interface CompaniesBarProps {
  readonly selected: Selected<CompanyId>;
  /** What finds the companies of the list, for a selection of all of them. */
  readonly finds: FindsCompanies;
  readonly total?: number | undefined;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
}

/** What can be done with all selected companies at once: export, trash. */
export function CompaniesBar({ selected, finds, total, onSelectAll, onClear }: CompaniesBarProps) {
  const t = useT();
  const count = selected.size;
  const which = useMemo(() => companiesOf(selected, finds), [selected, finds]);
  const { run, ...job } = useJob();
  const onError = useTold();
  const remove = useCommand('company.delete', { undoToast: 'companies.deleted', onError });
  const [asking, setAsking] = useState<'export' | 'delete' | null>(null);
  const close = () => setAsking(null);
  const removeAll = async () => {
    if (await run((jobId) => remove({ ...which, jobId }, { count }))) onClear();
  };
  const save = (format: Format, confidential: boolean) =>
    run((jobId) =>
      saveExported(
        t,
        format,
        () => client.call('export.companies', { ...which, format, confidential, jobId }),
        onError,
      ),
    );
  return (
    <>
      <SelectionBar
        count={count}
        total={total}
        onSelectAll={onSelectAll}
        onClear={onClear}
        onDelete={() => (count < ASK_FROM ? void removeAll() : setAsking('delete'))}
        busy={job.progress && <JobBar {...job} />}
      >
        <SelectionTool label={t('bulk.export')} onClick={() => setAsking('export')}>
          <IconDownload size={15} stroke={1.75} aria-hidden="true" />
        </SelectionTool>
      </SelectionBar>
      {asking === 'export' && (
        <ExportDialog
          title={t('bulk.export.companies', { count })}
          formats={FORMATS}
          onDo={(format, confidential) => void save(format, confidential)}
          onClose={close}
        />
      )}
      {asking === 'delete' && (
        <DeleteDialog title={t('bulk.delete.companies', { count })} onDo={() => void removeAll()} onClose={close} />
      )}
    </>
  );
}
