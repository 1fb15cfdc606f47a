import './market.css';
import { useState } from 'react';
import type { Compensation } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompensationForm } from './CompensationForm.tsx';
import { CompensationRow } from './CompensationRow.tsx';

interface CompensationListProps {
  readonly observations: readonly Compensation[];
  /** Name the company of each (the default); needless where all are of one. */
  readonly company?: boolean;
}

/** What was heard about pay, as a table, newest first; changed in place. */
export function CompensationList({ observations, company = true }: CompensationListProps) {
  const t = useT();
  const [editing, setEditing] = useState<string | null>(null);
  const newest = observations.toSorted((a, b) =>
    a.observedOn < b.observedOn ? 1 : a.observedOn > b.observedOn ? -1 : 0,
  );
  if (newest.length === 0) return null;
  return (
    <table className="pay">
      <thead>
        <tr>
          <th scope="col">{t('market.pay.date')}</th>
          <th scope="col">{t('market.pay.role')}</th>
          {company && <th scope="col">{t('pickers.company')}</th>}
          <th scope="col" className="pay__wide">
            {t('market.pay.location')}
          </th>
          <th scope="col" className="pay__amount">
            {t('market.pay.base')}
          </th>
          <th scope="col" className="pay__amount pay__wide">
            {t('market.pay.bonus')}
          </th>
          <th scope="col" className="pay__amount pay__wide">
            {t('market.pay.equity')}
          </th>
          <th scope="col">{t('market.pay.source')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('market.pay.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {newest.map((observation) =>
          editing === observation.id ? (
            <tr key={observation.id}>
              <td colSpan={company ? 9 : 8}>
                <CompensationForm observation={observation} onClose={() => setEditing(null)} />
              </td>
            </tr>
          ) : (
            <CompensationRow
              key={observation.id}
              observation={observation}
              company={company}
              onEdit={() => setEditing(observation.id)}
            />
          ),
        )}
      </tbody>
    </table>
  );
}
