import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { Compensation } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { ConfidentialMark } from '../../ui/ConfidentialMark.tsx';
import { fullDate } from '../../ui/HumanDate.tsx';
import { MonthDate } from '../../ui/MonthDate.tsx';
import { moneyText } from '../../ui/money.ts';
import { PersonLink } from '../../ui/PersonLink.tsx';

interface CompensationRowProps {
  readonly observation: Compensation;
  readonly company: boolean;
  readonly onEdit: () => void;
}

/** One observation in the table. */
export function CompensationRow({ observation, company, onEdit }: CompensationRowProps) {
  const t = useT();
  const intl = useIntl();
  const remove = useCommand('compensation.delete', { undoToast: 'market.pay.deleted' });
  const { id, role, level, location, currency, baseLow, baseHigh, bonus, equity, source, sourcePerson } = observation;
  const { confidence, confidential, observedOn } = observation;
  const money = (low: number | null, high = low) => (low === null ? '' : moneyText(intl, currency, low, high ?? low));
  const named = { role, date: fullDate(intl, observedOn) };
  return (
    <tr className="pay__row side-row__hover">
      <td className="quiet">
        <MonthDate date={observedOn} />
      </td>
      <td>
        <span>{role}</span>
        {level && <span className="quiet"> · {level}</span>}
      </td>
      {company && <td>{observation.company && <CompanyLink company={observation.company} mark={false} />}</td>}
      <td className="pay__wide">{location}</td>
      <td className="pay__amount tabular">{money(baseLow ?? baseHigh, baseHigh ?? baseLow)}</td>
      <td className="pay__amount tabular pay__wide">{money(bonus)}</td>
      <td className="pay__amount tabular pay__wide">{money(equity)}</td>
      <td className="pay__source">
        {sourcePerson && <PersonLink person={sourcePerson} avatar={false} />}
        <span className="quiet">{[source, t(`market.pay.confidence.${confidence}`)].filter(Boolean).join(' · ')}</span>
        {confidential && <ConfidentialMark />}
      </td>
      <td className="pay__tools">
        <span className="side-row__tools">
          <Tooltip label={t('market.edit')}>
            <ActionIcon size={24} aria-label={t('market.pay.edit', named)} onClick={onEdit}>
              <IconPencil size={14} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('market.remove')}>
            <ActionIcon size={24} aria-label={t('market.pay.delete', named)} onClick={() => void remove({ id })}>
              <IconTrash size={14} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </span>
      </td>
    </tr>
  );
}
