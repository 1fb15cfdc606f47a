import './bulk.css';
import { IconBuilding, IconDownload, IconMessage, IconRepeat } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ExportFormat, PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { SelectionBar, SelectionTool } from '../../ui/SelectionBar.tsx';
import type { Selected } from '../../ui/table/allBut.ts';
import { CadenceDialog } from './CadenceDialog.tsx';
import { CompanyDialog } from './CompanyDialog.tsx';
import { ASK_FROM, DeleteDialog } from './DeleteDialog.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { JobBar } from './JobBar.tsx';
import { LogDialog } from './LogDialog.tsx';
import { TagTool } from './TagTool.tsx';
import { usePeopleActions } from './usePeopleActions.ts';
import { type FindsPeople, peopleOf } from './whom.ts';

const FORMATS: readonly ExportFormat[] = ['vcard', 'csv', 'ics', 'markdown', 'json'];
const icon = { size: 15, stroke: 1.75, 'aria-hidden': true } as const;

interface PeopleBarProps {
  readonly selected: Selected<PersonId>;
  /** What finds the people of the list, for a selection of all of them. */
  readonly finds: FindsPeople;
  /** How many the list has; the rest is offered while some are selected. */
  readonly total?: number | undefined;
  readonly onSelectAll?: () => void;
  readonly onClear: () => void;
}

/** What can be done with all selected people at once: tag, cadence, company, a contact with all, export, trash. */
export function PeopleBar({ selected, finds, total, onSelectAll, onClear }: PeopleBarProps) {
  const t = useT();
  const count = selected.size;
  const whom = useMemo(() => peopleOf(selected, finds), [selected, finds]);
  const { job, ...actions } = usePeopleActions(whom, count, onClear);
  const [asking, setAsking] = useState<'cadence' | 'company' | 'log' | 'export' | 'delete' | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <SelectionBar
        count={count}
        total={total}
        {...(onSelectAll && { onSelectAll })}
        onClear={onClear}
        onDelete={() => (count < ASK_FROM ? void actions.remove() : setAsking('delete'))}
        busy={job.progress && <JobBar {...job} />}
      >
        <TagTool onTag={(name) => void actions.tag(name)} onUntag={(tag) => void actions.untag(tag)} />
        <SelectionTool label={t('bulk.cadence')} onClick={() => setAsking('cadence')}>
          <IconRepeat {...icon} />
        </SelectionTool>
        <SelectionTool label={t('bulk.company')} onClick={() => setAsking('company')}>
          <IconBuilding {...icon} />
        </SelectionTool>
        <SelectionTool label={t('bulk.log')} onClick={() => setAsking('log')}>
          <IconMessage {...icon} />
        </SelectionTool>
        <SelectionTool label={t('bulk.export')} onClick={() => setAsking('export')}>
          <IconDownload {...icon} />
        </SelectionTool>
      </SelectionBar>
      {asking === 'cadence' && (
        <CadenceDialog count={count} onDo={(cadence) => void actions.setCadence(cadence)} onClose={close} />
      )}
      {asking === 'company' && (
        <CompanyDialog count={count} onDo={(company, name) => void actions.setCompany(company, name)} onClose={close} />
      )}
      {asking === 'log' && <LogDialog count={count} onDo={(contact) => void actions.log(contact)} onClose={close} />}
      {asking === 'export' && (
        <ExportDialog
          title={t('bulk.export.people', { count })}
          formats={FORMATS}
          onDo={(format, confidential) => void actions.save(format, confidential)}
          onClose={close}
        />
      )}
      {asking === 'delete' && (
        <DeleteDialog title={t('bulk.delete.people', { count })} onDo={() => void actions.remove()} onClose={close} />
      )}
    </>
  );
}
