import { useId } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '../../i18n/useT.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { humanDate } from '../../ui/HumanDate.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import type { Pair } from './fields.ts';

interface CompareHeadProps {
  readonly pair: Pair;
  readonly stays: 0 | 1;
  readonly onStays: (side: 0 | 1) => void;
}

/** Both records with when they were added, and which of them stays. */
export function CompareHead({ pair, stays, onStays }: CompareHeadProps) {
  const t = useT();
  const intl = useIntl();
  const name = useId();
  return (
    <div className="compare__row compare__heads" role="radiogroup" aria-label={t('duplicates.stays')}>
      <span className="compare__label">{t('duplicates.stays')}</span>
      {pair.sides.map((side, at) => {
        const record = 'person' in side ? side.person : side.company;
        return (
          <label key={record.id} className="compare__value compare__record" data-kept={stays === at || undefined}>
            <input type="radio" name={name} checked={stays === at} onChange={() => onStays(at === 0 ? 0 : 1)} />
            {'person' in side ? (
              <PersonAvatar
                name={side.person.name}
                warmth={side.person.tie.warmth}
                strength={side.person.tie.strength}
                size={32}
              />
            ) : (
              <CompanyMark name={side.company.name} size={32} />
            )}
            <span className="compare__who">
              <span className="compare__name truncate" dir="auto">
                {record.name}
              </span>
              <span className="quiet truncate">
                {side.createdAt ? t('duplicates.added', { date: humanDate(intl, side.createdAt.slice(0, 10)) }) : ' '}
              </span>
            </span>
          </label>
        );
      })}
    </div>
  );
}
