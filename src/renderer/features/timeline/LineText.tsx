import type { TimelineItem } from '../../../contract/index.ts';
import { type Translate, useT } from '../../i18n/useT.ts';
import { ConfidentialMark } from '../../ui/ConfidentialMark.tsx';
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
  if (item.kind === 'insight') {
    return (
      <>
        <span className="timeline__preview timeline__preview--main truncate">{plainLine(item.text)}</span>
        {item.confidential && <ConfidentialMark />}
        <span className="timeline__where truncate quiet">{insightSource(t, item, about)}</span>
      </>
    );
  }
  if (item.kind === 'introduction') {
    const text = introductionText(t, item);
    return (
      <span className="timeline__preview timeline__preview--main truncate" title={text}>
        {text}
      </span>
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

type Insight = Extract<TimelineItem, { kind: 'insight' }>;
type Introduction = Extract<TimelineItem, { kind: 'introduction' }>;

/** On a company's page who said it, on a person's about which company. */
function insightSource(t: Translate, { company, from }: Insight, about: About): string {
  if (!('companyId' in about)) return company.name;
  return from ? t('timeline.insightFrom', { name: from.name }) : t('timeline.insight');
}

/** Who introduced whom to whom, in a sentence. */
function introductionText(t: Translate, { introducer, who, to, made }: Introduction): string {
  const name = (party: Introduction['who']) => (party === 'me' ? '' : party.name);
  return t(made ? 'timeline.introduced' : 'timeline.introductionAsked', {
    introducer: introducer === 'me' ? 'me' : 'other',
    introducerName: name(introducer),
    who: who === 'me' ? 'me' : 'other',
    whoName: name(who),
    to: to.name,
  });
}
