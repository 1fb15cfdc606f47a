import { useIntl } from 'react-intl';
import type { Preparation } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate, HumanDate } from '../../ui/HumanDate.tsx';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { KindIcon, LineText } from '../timeline/index.ts';

type Met = Preparation['people'][number];

/** Someone to be met: what there was between us, whom we both know, and what to talk about. */
export function PersonToMeet({ met }: { readonly met: Met }) {
  const t = useT();
  const intl = useIntl();
  const { person, title, role, history, commonTies, talkingPoints } = met;
  const nothing = history.length + commonTies.length + talkingPoints.length === 0;
  return (
    <article className="prepare__person" aria-label={person.name}>
      <header className="debrief__who">
        <PersonLink person={person} size={32} />
        <span className="quiet truncate">
          {[title, role === 'interviewer' ? '' : t(`interviews.role.${role}`)].filter(Boolean).join(' · ')}
        </span>
      </header>
      {nothing && <p className="quiet">{t('debrief.meet.new')}</p>}
      {talkingPoints.length > 0 && (
        <>
          <h3>{t('debrief.talk')}</h3>
          <ul className="prepare__points">
            {talkingPoints.map((point) => (
              <li key={point} dir="auto">
                {point}
              </li>
            ))}
          </ul>
        </>
      )}
      {commonTies.length > 0 && (
        <>
          <h3>{t('debrief.common')}</h3>
          <ul className="prepare__lines">
            {commonTies.map((tie) => (
              <li key={tie.person.id} className="prepare__line">
                <PersonLink person={tie.person} size={20} />
                <span className="prepare__aside quiet">{tie.how}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {history.length > 0 && (
        <>
          <h3>{t('debrief.history')}</h3>
          <ul className="prepare__lines">
            {history.map((item) => (
              <li key={item.id} className="prepare__event" title={fullDate(intl, item.on)}>
                <span className="prepare__date quiet">
                  <HumanDate date={item.on} />
                </span>
                {item.kind === 'interview' ? (
                  <InterviewMark size={16} />
                ) : (
                  <KindIcon kind={item.kind === 'interaction' ? item.interactionKind : item.kind} />
                )}
                <LineText item={item} about={{ personId: person.id }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
