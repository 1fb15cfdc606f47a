import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { MyEmployment } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { spanText } from '../parts/index.ts';

interface CareerLineProps {
  readonly employment: MyEmployment;
  readonly onEdit: () => void;
}

/** One of the user's employments, and how many they know from there. */
export function CareerLine({ employment, onEdit }: CareerLineProps) {
  const t = useT();
  const intl = useIntl();
  const remove = useCommand('me.deleteEmployment', { undoToast: 'settings.career.deleted' });
  const { id, company, title, startedOn, endedOn } = employment;
  const { data } = useBook('company.get', { id: company.id });
  const known = data && new Set(data.employments.map(({ person }) => person.id)).size;
  const sub = [title, spanText(intl, t, startedOn, endedOn)].filter(Boolean).join(' · ');
  return (
    <div className="career__line">
      <CompanyMark name={company.name} size={28} />
      <div className="career__text">
        <CompanyLink company={company} mark={false} />
        {sub && (
          <span className="truncate tabular" title={sub}>
            {sub}
          </span>
        )}
        <span className="quiet">{known !== undefined && t('settings.career.known', { count: known })}</span>
      </div>
      <Tooltip label={t('settings.career.edit')}>
        <ActionIcon aria-label={t('settings.career.editOf', { company: company.name })} onClick={onEdit}>
          <IconPencil size={16} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('settings.career.delete')}>
        <ActionIcon
          aria-label={t('settings.career.deleteOf', { company: company.name })}
          onClick={() => void remove({ id }, { company: company.name })}
        >
          <IconTrash size={16} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
