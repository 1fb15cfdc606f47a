import { IconCheck, IconPlayerSkipForward } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { LocalDate, OpportunitySummary } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { PlaceIcon } from '../../ui/PlaceIcon.tsx';
import { type Acts, DueRow, type RowState, Tool } from '../follow-ups/index.ts';
import { isClosed } from './entries.ts';
import { SnoozeTool } from './SnoozeTool.tsx';
import { revisitThing } from './things.ts';
import { opportunityText } from './words.ts';

interface RevisitRowProps {
  readonly opportunity: OpportunitySummary;
  readonly today: LocalDate;
  readonly row: RowState;
  readonly acts: Acts;
}

/** An opportunity whose day to look at it again has come. */
export function RevisitRow({ opportunity, today, row, acts }: RevisitRowProps) {
  const t = useT();
  const intl = useIntl();
  const { id, company, heardOn } = opportunity;
  const revisitOn = opportunity.revisitOn ?? today;
  const title = opportunityText(t, opportunity);
  const thing = revisitThing(t, opportunity);
  const date = humanDate(intl, revisitOn, today);
  return (
    <DueRow
      row={row}
      mark={company ? <CompanyMark name={company.name} size={26} /> : <PlaceIcon place="opportunities" />}
      href={`/opportunities/${id}`}
      title={title}
      why={
        isClosed(opportunity)
          ? t('today.revisit.closed', { date })
          : t('today.revisit.why', { heard: humanDate(intl, heardOn, today), date })
      }
      when={date}
      whenTitle={fullDate(intl, revisitOn)}
      tools={
        <>
          <Tool
            Icon={IconCheck}
            label={t('today.revisit.done')}
            what={title}
            keys="d"
            onClick={() => void acts.done([thing])}
          />
          <SnoozeTool row={row} thing={thing} what={title} today={today} acts={acts} />
          <Tool
            Icon={IconPlayerSkipForward}
            label={t('today.revisit.skip')}
            what={title}
            keys="f"
            onClick={() => void acts.skip([thing])}
          />
        </>
      }
    />
  );
}
