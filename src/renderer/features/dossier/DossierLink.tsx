import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';

/** The way from a page to its dossier. */
export function DossierLink({ to }: { readonly to: `/people/${string}/dossier` | `/companies/${string}/dossier` }) {
  const t = useT();
  return (
    <Tooltip label={t('dossier.open')}>
      <ActionIcon component={Link} to={to} aria-label={t('dossier.open')}>
        <IconFileText size={16} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
