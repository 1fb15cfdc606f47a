import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '../../i18n/useT.ts';
import { VirtualTable } from '../../ui/table/VirtualTable.tsx';
import { opportunityColumns } from './columns.tsx';

interface OpportunityTableProps {
  readonly input: { readonly filter: string };
  readonly empty: ReactNode;
}

/** The list has one order, by stage and then the latest movement, so nothing asks for another. */
const order = { sort: 'stage', direction: 'asc' } as const;
const keep = () => undefined;

/** The opportunities as a list. */
export function OpportunityTable({ input, empty }: OpportunityTableProps) {
  const t = useT();
  const intl = useIntl();
  const navigate = useNavigate();
  const columns = useMemo(() => opportunityColumns(t, intl), [t, intl]);
  return (
    <VirtualTable
      label={t('opportunities.title')}
      method="opportunity.list"
      input={input}
      columns={columns}
      sort={order}
      onSort={keep}
      onOpen={(row) => void navigate({ to: '/opportunities/$opportunityId', params: { opportunityId: row.id } })}
      empty={empty}
    />
  );
}
