import './preview.css';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { CompanyId, InterviewId, PersonId, SearchHit } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { fullDate, HumanDate, humanDate } from '../../ui/HumanDate.tsx';
import { hitName, isDate } from '../../ui/hits.ts';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';

interface CardProps {
  readonly mark: ReactNode;
  readonly title: string;
  readonly line?: ReactNode;
  readonly facts: readonly ReactNode[];
}

function Card({ mark, title, line, facts }: CardProps) {
  return (
    <div className="preview">
      {mark}
      <div className="preview__title">{title}</div>
      {line && <div className="preview__line">{line}</div>}
      <ul className="preview__facts">
        {facts.filter(Boolean).map((fact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts have no names and keep their order
          <li key={at}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}

/** What one wants to know of a person before opening the page. */
export function PersonPreview({ id }: { readonly id: string }) {
  const t = useT();
  const intl = useIntl();
  const { data: person, isPlaceholderData } = useBook('person.get', { id: id as PersonId });
  if (!person || isPlaceholderData) return null;
  const job = person.employments.find((employment) => employment.endedOn === null);
  const title = job?.title ?? person.headline;
  const { tie } = person;
  return (
    <Card
      mark={<PersonAvatar name={person.name} warmth={tie.warmth} strength={tie.strength} size={48} />}
      title={person.name}
      line={job && title ? t('palette.preview.at', { title, company: job.company.name }) : (job?.company.name ?? title)}
      facts={[
        <WarmthLabel key="warmth" warmth={tie.warmth} />,
        tie.lastContactOn && t('palette.preview.lastContact', { date: humanDate(intl, tie.lastContactOn) }),
        person.location,
        person.howMet,
        person.tags.map((tag) => tag.name).join(', '),
      ]}
    />
  );
}

/** A company: where and what, and whom one knows there. */
export function CompanyPreview({ id }: { readonly id: string }) {
  const t = useT();
  const { data: company, isPlaceholderData } = useBook('company.get', { id: id as CompanyId });
  if (!company || isPlaceholderData) return null;
  const now = company.employments.filter((employment) => employment.endedOn === null);
  const names = now.slice(0, 4).map((employment) => employment.person.name);
  return (
    <Card
      mark={<CompanyMark name={company.name} size={44} />}
      title={company.name}
      line={[company.industry, company.location].filter(Boolean).join(' · ')}
      facts={[
        t('palette.preview.people', { now: now.length, before: company.employments.length - now.length }),
        names.join(', '),
        company.aliases.map((alias) => alias.name).join(', '),
      ]}
    />
  );
}

/** An interview: for what, when, with whom. */
export function InterviewPreview({ id }: { readonly id: string }) {
  const t = useT();
  const intl = useIntl();
  const { data: interview, isPlaceholderData } = useBook('interview.get', { id: id as InterviewId });
  if (!interview || isPlaceholderData) return null;
  return (
    <Card
      mark={<InterviewMark size={40} />}
      title={interview.company?.name ?? interview.role ?? t('palette.group.interview')}
      line={interview.company ? interview.role : null}
      facts={[fullDate(intl, interview.happensOn), interview.people.map(({ person }) => person.name).join(', ')]}
    />
  );
}

/** What is written, around the words that were found. */
function TextPreview({ hit }: { readonly hit: SearchHit }) {
  return (
    <div className="preview">
      <div className="preview__title">{hitName(hit)}</div>
      {hit.subtitle && (
        <div className="preview__line">{isDate(hit.subtitle) ? <HumanDate date={hit.subtitle} /> : hit.subtitle}</div>
      )}
      {hit.snippet && (
        <p className="preview__text">
          <MarkedText runs={hit.snippet} />
        </p>
      )}
    </div>
  );
}

/** What stands beside the list for a hit. */
export function HitPreview({ hit }: { readonly hit: SearchHit }) {
  if (hit.kind === 'person') return <PersonPreview id={hit.id} />;
  if (hit.kind === 'company') return <CompanyPreview id={hit.id} />;
  if (hit.kind === 'interview') return <InterviewPreview id={hit.id} />;
  return <TextPreview hit={hit} />;
}
