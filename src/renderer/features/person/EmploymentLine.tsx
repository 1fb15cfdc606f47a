import { ActionIcon, Tooltip } from '@mantine/core';
import { IconDoorExit, IconPencil } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { Employment } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { today } from '../../ui/relativeDate.ts';
import { spanText } from '../parts/index.ts';

interface EmploymentLineProps {
  readonly employment: Employment;
  readonly onEdit: () => void;
}

/** One employment: title, company, years; ended with one press. */
export function EmploymentLine({ employment, onEdit }: EmploymentLineProps) {
  const t = useT();
  const intl = useIntl();
  const save = useCommand('employment.save', { undoToast: 'person.work.ended' });
  const { id, person, company, title, kind, startedOn, endedOn } = employment;
  const kindText = kind === 'employee' ? null : t(`person.work.kind.${kind}`);
  const sub = [kindText, spanText(intl, t, startedOn, endedOn)].filter(Boolean).join(' · ');
  const end = () =>
    save(
      { id, personId: person.id, company: { id: company.id }, title, kind, startedOn, endedOn: today().slice(0, 7) },
      { company: company.name },
    );
  return (
    <div className={endedOn ? 'side-row employment employment--past' : 'side-row employment'}>
      <CompanyMark name={company.name} size={24} />
      <div className="side-row__text">
        <CompanyLink company={company} mark={false} />
        {title && (
          <span className="truncate" title={title}>
            {title}
          </span>
        )}
        {sub && <span className="side-row__sub tabular">{sub}</span>}
      </div>
      <span className="side-row__tools">
        {!endedOn && (
          <Tooltip label={t('person.work.end', { company: company.name })}>
            <ActionIcon
              size={24}
              aria-label={t('person.work.end', { company: company.name })}
              onClick={() => void end()}
            >
              <IconDoorExit size={14} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        )}
        <Tooltip label={t('person.edit')}>
          <ActionIcon
            size={24}
            aria-label={t('person.work.edit', { title: title ?? '', company: company.name })}
            onClick={onEdit}
          >
            <IconPencil size={14} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </span>
    </div>
  );
}
