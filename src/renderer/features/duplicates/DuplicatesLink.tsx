import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCopyCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { DuplicateKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';

/** To the pairs that may be one, from a list of people or companies. */
export function DuplicatesLink({ kind }: { readonly kind: DuplicateKind }) {
  const t = useT();
  return (
    <Tooltip label={t('duplicates.open')}>
      <ActionIcon
        aria-label={t('duplicates.open')}
        renderRoot={(props: object) => <Link {...props} to="/duplicates" search={kind === 'company' ? { kind } : {}} />}
      >
        <IconCopyCheck size={16} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
