import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { InterviewDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { companyChoice, RecordPicker } from '../pickers/index.ts';
import type { SaveInterview } from './types.ts';

interface InterviewCompanyProps {
  readonly interview: InterviewDetail;
  readonly save: SaveInterview;
}

/** The company of an interview: a link to it, or a field that finds or makes it. */
export function InterviewCompany({ interview, save }: InterviewCompanyProps) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const { company, role, note, people } = interview;
  if (company && !editing) {
    return (
      <span className="interview__company side-row__hover">
        <CompanyLink company={company} size={20} />
        <span className="side-row__tools">
          <Tooltip label={t('interviews.company.change')}>
            <ActionIcon size={24} aria-label={t('interviews.company.change')} onClick={() => setEditing(true)}>
              <IconPencil size={14} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </span>
      </span>
    );
  }
  const untouched = !company && !role && note === '' && people.length === 0;
  return (
    <div className="interview__picker">
      <RecordPicker
        kind="company"
        label={t('interviews.field.company')}
        hideLabel
        name={company?.name ?? ''}
        autoFocus={editing || untouched}
        onPick={(picked) => void save({ company: companyChoice(picked) })}
        onClear={() => void save({ company: null })}
        onLeave={() => setEditing(false)}
        takeOnLeave
      />
    </div>
  );
}
