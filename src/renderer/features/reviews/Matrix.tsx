import { useState } from 'react';
import type { ReviewTarget, ReviewTargetId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import type { TargetOrder, TargetSort } from './order.ts';
import { TargetRow } from './TargetRow.tsx';
import { useRows } from './useRows.ts';

interface MatrixProps {
  readonly targets: readonly ReviewTarget[];
  readonly order: TargetOrder;
  readonly onOrder: (order: TargetOrder) => void;
}

const columns: readonly { readonly name: TargetSort | 'way' | 'step'; readonly sorts: boolean }[] = [
  { name: 'company', sorts: true },
  { name: 'wish', sorts: true },
  { name: 'readiness', sorts: true },
  { name: 'people', sorts: true },
  { name: 'way', sorts: false },
  { name: 'known', sorts: true },
  { name: 'step', sorts: false },
];

/** Targets by readiness: one line each, which opens to all that stands behind it. */
export function Matrix({ targets, order, onOrder }: MatrixProps) {
  const t = useT();
  const rows = useRows<HTMLTableElement>();
  const [open, setOpen] = useState<ReviewTargetId | null>(null);
  const sort = (by: TargetSort) => onOrder({ by, descending: order.by === by && !order.descending });
  return (
    <table className="matrix" ref={rows}>
      <thead>
        <tr>
          {columns.map(({ name, sorts }) => (
            <th
              key={name}
              className={`matrix__${name}`}
              scope="col"
              {...(sorts && {
                'aria-sort': order.by === name ? (order.descending ? 'descending' : 'ascending') : 'none',
              })}
            >
              {sorts ? (
                <button type="button" className="matrix__sort" onClick={() => sort(name as TargetSort)}>
                  {t(`reviews.column.${name}`)}
                  <span aria-hidden="true">{order.by === name ? (order.descending ? ' ↑' : ' ↓') : ''}</span>
                </button>
              ) : (
                t(`reviews.column.${name}`)
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {targets.map((target) => (
          <TargetRow
            key={target.id}
            target={target}
            columns={columns.length}
            open={open === target.id}
            onToggle={() => setOpen(open === target.id ? null : target.id)}
          />
        ))}
      </tbody>
    </table>
  );
}
