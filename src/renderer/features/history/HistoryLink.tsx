import { ActionIcon, Tooltip } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';

/** Leads to the history of a record that has no page of its own. */
export function HistoryLink({ id }: { readonly id: string }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Tooltip label={t('history.show')}>
      <ActionIcon aria-label={t('history.show')} onClick={() => void navigate({ to: '/history', search: { of: id } })}>
        <IconHistory size={16} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
