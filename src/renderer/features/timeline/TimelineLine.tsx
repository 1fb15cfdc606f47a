import './timeline.css';
import { memo, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { TimelineItem } from '../../../contract/index.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import type { About } from './about.ts';
import { KindIcon } from './kinds.tsx';
import { LineText } from './LineText.tsx';
import { OpenInsight } from './OpenInsight.tsx';
import { OpenInteraction } from './OpenInteraction.tsx';
import { OpenInterview } from './OpenInterview.tsx';
import { OpenIntroduction } from './OpenIntroduction.tsx';
import { OpenNote } from './OpenNote.tsx';

interface TimelineLineProps {
  readonly item: TimelineItem;
  readonly about: About;
  readonly open: boolean;
  /** Opens this line, or closes it. */
  readonly onOpen: (id: string | null) => void;
}

function Body({ item, onClose }: { readonly item: TimelineItem; readonly onClose: () => void }) {
  if (item.kind === 'note') return <OpenNote item={item} onClose={onClose} />;
  if (item.kind === 'interview') return <OpenInterview item={item} />;
  if (item.kind === 'insight') return <OpenInsight item={item} />;
  if (item.kind === 'introduction') return <OpenIntroduction item={item} />;
  return <OpenInteraction item={item} onClose={onClose} />;
}

/** One event: a line that opens in place. */
export const TimelineLine = memo(function TimelineLine({ item, about, open, onOpen }: TimelineLineProps) {
  const intl = useIntl();
  const line = useRef<HTMLButtonElement>(null);
  const close = () => {
    onOpen(null);
    line.current?.focus();
  };
  return (
    <li className={open ? 'timeline__item timeline__item--open' : 'timeline__item'}>
      <button
        ref={line}
        type="button"
        className="timeline__line"
        aria-expanded={open}
        onClick={() => onOpen(open ? null : item.id)}
      >
        <time className="timeline__date tabular quiet" dateTime={item.on} title={fullDate(intl, item.on)}>
          {intl.formatDate(`${item.on}T12:00:00Z`, { timeZone: 'UTC', day: 'numeric', month: 'short' })}
        </time>
        <span className="timeline__icon">
          {item.kind === 'interview' ? (
            <InterviewMark size={16} />
          ) : (
            <KindIcon kind={item.kind === 'interaction' ? item.interactionKind : item.kind} />
          )}
        </span>
        <LineText item={item} about={about} />
      </button>
      {open && (
        <div className="timeline__body">
          <Body item={item} onClose={close} />
        </div>
      )}
    </li>
  );
});
