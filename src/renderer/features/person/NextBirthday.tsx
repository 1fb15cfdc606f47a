import { useIntl } from 'react-intl';
import type { Birthday } from '../../../contract/index.ts';
import { birthdayIn } from '../../../domain/birthday.ts';
import { daysBetween } from '../../../domain/dates.ts';
import { useT } from '../../i18n/useT.ts';
import { humanDate } from '../../ui/HumanDate.tsx';
import { today as todayHere } from '../../ui/relativeDate.ts';

/** From how many days ahead it is worth saying. */
const AHEAD = 31;

/** When the next birthday is and how old they turn, as it comes near. */
export function NextBirthday({ birthday }: { readonly birthday: Birthday | null }) {
  const t = useT();
  const intl = useIntl();
  if (!birthday) return null;
  const today = todayHere();
  const year = Number(today.slice(0, 4));
  const next = [birthdayIn(birthday, year), birthdayIn(birthday, year + 1)].find(({ on }) => on >= today);
  if (!next || daysBetween(today, next.on) > AHEAD) return null;
  return (
    <span className="quiet who__beside">
      {t('person.birthday.next', { when: humanDate(intl, next.on, today), turns: next.turns ?? 0 })}
    </span>
  );
}
