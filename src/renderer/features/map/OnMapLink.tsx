import { ActionIcon, Tooltip } from '@mantine/core';
import { IconAffiliate } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';
import type { MapSearch } from './search.ts';

/** A quiet way from a record's page to where it is on the map. */
export function OnMapLink({ search }: { readonly search: MapSearch }) {
  const t = useT();
  return (
    <Tooltip label={t('map.link')}>
      <ActionIcon aria-label={t('map.link')} renderRoot={(props) => <Link {...props} to="/map" search={search} />}>
        <IconAffiliate size={16} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
