import type { TimelineItem } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { plainLine } from '../notes/index.ts';
import { type About, isSubject } from './about.ts';

/** One event in one line: what it was, with whom, and how its note begins. */
export function LineText({ item, about }: { readonly item: TimelineItem; readonly about: About }) {
  const t = useT();
  if (item.kind === 'note') {
    return (
      <>
        <span className="timeline__preview timeline__preview--main truncate">
          {plainLine(item.body) || t('timeline.note')}
        </span>
        {item.mentionedIn && (
          <span className="timeline__where truncate quiet">
            {t('timeline.mentionedIn', { name: item.mentionedIn.name })}
          </span>
        )}
      </>
    );
  }
  const preview = plainLine(item.note ?? '');
  if (item.kind === 'interview') {
    const { role, company, outcome } = item.interview;
    const where = 'companyId' in about ? '' : (company?.name ?? '');
    const people = item.interview.people.map(({ person }) => person.name).join(', ');
    return (
      <>
        <span className="timeline__what truncate" title={[role, where, people].filter(Boolean).join(' · ')}>
          {[t('timeline.interview'), role, where || people].filter(Boolean).join(' · ')}
        </span>
        <span className="timeline__preview truncate quiet">{preview}</span>
        <span className="timeline__where quiet">{t(`interviews.outcome.${outcome}`)}</span>
      </>
    );
  }
  const others = item.people.filter((person) => !isSubject(about, person.id)).map((person) => person.name);
  return (
    <>
      <span className="timeline__what truncate" title={others.join(', ')}>
        {t(`timeline.kind.${item.interactionKind}`)}
        {others.length > 0 && <span className="quiet"> {t('timeline.with', { people: others.join(', ') })}</span>}
      </span>
      <span className="timeline__preview truncate quiet">{preview}</span>
    </>
  );
}
