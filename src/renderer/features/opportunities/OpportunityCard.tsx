import { IconCalendarEvent, IconRefresh } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { OpportunitySummary } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { EntityAnchor } from '../../ui/EntityAnchor.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { salaryText } from './salary.ts';
import { isClosed } from './stages.ts';
import { useOpportunityName } from './useOpportunityName.ts';

interface OpportunityCardProps {
  readonly opportunity: OpportunitySummary;
  /** The one card that Tab comes to. */
  readonly active: boolean;
  /** Waits to be closed. */
  readonly pending: boolean;
  readonly onFocus: () => void;
  readonly onDrag: (id: OpportunitySummary['id'] | null) => void;
}

/** An opportunity on the board: role, company, salary, what comes next. It can be dragged. */
export function OpportunityCard({ opportunity, active, pending, onFocus, onDrag }: OpportunityCardProps) {
  const t = useT();
  const intl = useIntl();
  const name = useOpportunityName();
  const { id, company, role, stage, nextInterviewOn, revisitOn } = opportunity;
  const salary = salaryText(intl, opportunity);
  return (
    <li
      className="board-card"
      data-card={id}
      data-pending={pending || undefined}
      data-closed={isClosed(stage) || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', name(opportunity));
        event.dataTransfer.effectAllowed = 'move';
        onDrag(id);
      }}
      onDragEnd={() => onDrag(null)}
      onFocus={onFocus}
    >
      <EntityAnchor href={`/opportunities/${id}`} title={name(opportunity)} tabIndex={active ? 0 : -1}>
        <span className="board-card__body">
          <span className="board-card__role">{role ?? t('opportunities.untitled')}</span>
          {company && (
            <span className="board-card__line">
              <CompanyMark name={company.name} size={16} />
              <span className="truncate">{company.name}</span>
            </span>
          )}
          {salary && <span className="board-card__line tabular">{salary}</span>}
          {nextInterviewOn && (
            <span className="board-card__line board-card__when">
              <IconCalendarEvent size={14} stroke={1.75} aria-hidden="true" />
              <span>
                {t('opportunities.card.interview')} <HumanDate date={nextInterviewOn} />
              </span>
            </span>
          )}
          {revisitOn && (
            <span className="board-card__line board-card__when">
              <IconRefresh size={14} stroke={1.75} aria-hidden="true" />
              <span>
                {t('opportunities.card.revisit')} <HumanDate date={revisitOn} />
              </span>
            </span>
          )}
        </span>
      </EntityAnchor>
    </li>
  );
}
