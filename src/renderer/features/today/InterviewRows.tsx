import { IconClipboardText, IconListSearch, IconPlayerSkipForward } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { InterviewSummary, LocalDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import { type Acts, DueRow, type RowState, Tool } from '../follow-ups/index.ts';
import { SnoozeTool } from './SnoozeTool.tsx';
import { debriefThing } from './things.ts';
import { interviewText, peopleText } from './words.ts';

interface InterviewRowProps {
  readonly interview: InterviewSummary;
  readonly today: LocalDate;
  readonly row: RowState;
}

/** An interview that is over and not yet written down. */
export function DebriefRow({ interview, today, row, acts }: InterviewRowProps & { readonly acts: Acts }) {
  const t = useT();
  const intl = useIntl();
  const navigate = useNavigate();
  const { id, happensOn } = interview;
  const date = humanDate(intl, happensOn, today);
  const title = t('today.debrief.title', { what: interviewText(t, interview) });
  const thing = debriefThing(t, interview);
  return (
    <DueRow
      row={row}
      mark={<InterviewMark size={26} />}
      href={`/interviews/${id}/debrief`}
      title={title}
      why={t('today.debrief.why', { people: peopleText(intl, interview), date })}
      when={date}
      whenTitle={fullDate(intl, happensOn)}
      tools={
        <>
          <Tool
            Icon={IconClipboardText}
            label={t('today.debrief.start')}
            what={title}
            keys="d"
            onClick={() => void navigate({ to: '/interviews/$interviewId/debrief', params: { interviewId: id } })}
          />
          <SnoozeTool row={row} thing={thing} what={title} today={today} acts={acts} />
          <Tool
            Icon={IconPlayerSkipForward}
            label={t('today.debrief.skip')}
            what={title}
            keys="f"
            onClick={() => void acts.skip([thing])}
          />
        </>
      }
    />
  );
}

/** An interview of today or the next two weeks; opens what there is to know before. */
export function UpcomingRow({ interview, today, row }: InterviewRowProps) {
  const t = useT();
  const intl = useIntl();
  const navigate = useNavigate();
  const { id, happensOn } = interview;
  const title = interviewText(t, interview);
  return (
    <DueRow
      row={row}
      mark={<InterviewMark size={26} />}
      href={`/interviews/${id}/prepare`}
      title={title}
      why={t('today.upcoming.why', { people: peopleText(intl, interview) })}
      when={humanDate(intl, happensOn, today)}
      whenTitle={fullDate(intl, happensOn)}
      tools={
        <Tool
          Icon={IconListSearch}
          label={t('today.upcoming.prepare')}
          what={title}
          keys="Enter"
          onClick={() => void navigate({ to: '/interviews/$interviewId/prepare', params: { interviewId: id } })}
        />
      }
    />
  );
}
