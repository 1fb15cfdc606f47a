import { useIntl } from 'react-intl';
import type { PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { humanDate } from '../../ui/HumanDate.tsx';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';

/** What one wants to know of a person before opening the page. */
export function PersonPreview({ id }: { readonly id: string }) {
  const t = useT();
  const intl = useIntl();
  const { data: person, isPlaceholderData } = useBook('person.get', { id: id as PersonId });
  if (!person || isPlaceholderData) return null;
  const job = person.employments.find((employment) => employment.endedOn === null);
  const title = job?.title ?? person.headline;
  const facts = [
    job && title ? t('palette.preview.at', { title, company: job.company.name }) : (job?.company.name ?? title),
    person.location,
    person.tie.lastContactOn && t('palette.preview.lastContact', { date: humanDate(intl, person.tie.lastContactOn) }),
    person.howMet,
  ];
  return (
    <>
      <WarmthLabel warmth={person.tie.warmth} />
      <span className="truncate">{facts.filter(Boolean).join(' · ')}</span>
    </>
  );
}
