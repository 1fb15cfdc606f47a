import { useIntl } from 'react-intl';
import type { LocalDate, OpportunitySummary } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { opportunityText } from './words.ts';

export interface RevisitActions {
  /** Looked at; it does not come up again. */
  readonly done: (opportunity: OpportunitySummary) => Promise<unknown>;
  readonly snooze: (opportunity: OpportunitySummary, until: LocalDate) => Promise<unknown>;
}

/** What can be done with an opportunity that has come up again. */
export function useRevisitActions(): RevisitActions {
  const t = useT();
  const intl = useIntl();
  const done = useCommand('opportunity.save', { undoToast: 'today.revisit.toast.done' });
  const snooze = useCommand('opportunity.save', { undoToast: 'today.revisit.toast.snooze' });
  return {
    done: (opportunity) => done({ id: opportunity.id, revisitOn: null }, { what: opportunityText(t, opportunity) }),
    snooze: (opportunity, until) =>
      snooze(
        { id: opportunity.id, revisitOn: until },
        { what: opportunityText(t, opportunity), date: fullDate(intl, until) },
      ),
  };
}
