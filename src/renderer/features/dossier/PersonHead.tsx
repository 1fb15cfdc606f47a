import { useIntl } from 'react-intl';
import type { PersonDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { humanDate } from '../../ui/HumanDate.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { today } from '../../ui/relativeDate.ts';

/** So many ways to reach somebody; nobody needs all of them on paper. */
const WAYS = 4;

/** Who it is: name in the ring's warmth, what they do, where, and how to reach them. */
export function PersonHead({ person }: { readonly person: PersonDetail }) {
  const t = useT();
  const intl = useIntl();
  const { name, headline, location, tie, tags, contactPoints, birthday } = person;
  const job = person.employments.find(({ endedOn }) => endedOn === null || endedOn > today());
  const role = job ? [job.title, job.company.name].filter(Boolean).join(', ') : headline;
  const last = tie.lastContactOn && t('dossier.lastContact', { when: humanDate(intl, tie.lastContactOn) });
  const born = birthday && t('dossier.birthday', { date: birthdayText(birthday, intl.locale) });
  return (
    <>
      <PersonAvatar name={name} warmth={tie.warmth} strength={tie.strength} size={68} />
      <div className="dossier__who">
        <p className="dossier__name" dir="auto">
          {name}
        </p>
        <p className="dossier__role">{[role, location].filter(Boolean).join(' · ')}</p>
        <p className="dossier__state">
          {[t(`ui.warmth.${tie.warmth}`), last, born, ...tags.map((tag) => tag.name)].filter(Boolean).join('  ·  ')}
        </p>
      </div>
      <ul className="dossier__reach">
        {contactPoints.slice(0, WAYS).map(({ id, value }) => (
          <li key={id}>{value.replace(/^https?:\/\/(www\.)?/, '')}</li>
        ))}
      </ul>
    </>
  );
}

/** '2 April', with no year: how old they are is not for paper. */
function birthdayText(birthday: string, locale: string): string {
  const [month = 1, day = 1] = birthday.slice(-5).split('-').map(Number);
  return new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(2_000, month - 1, day),
  );
}
