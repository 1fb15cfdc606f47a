import { useIntl } from 'react-intl';
import type { TieFacts } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';

/** How fresh the tie is, and why, in a sentence. */
export function TieWords({ tie }: { readonly tie: TieFacts }) {
  const t = useT();
  const intl = useIntl();
  const { lastContactOn, contactDaysLastYear, warmth } = tie;
  return (
    <p className="who__tie">
      <WarmthLabel warmth={warmth} />
      <span title={lastContactOn ? fullDate(intl, lastContactOn) : undefined}>
        {lastContactOn
          ? t('person.tie.last', {
              ago: humanDate(intl, lastContactOn),
              days: t('person.tie.days', { count: contactDaysLastYear }),
            })
          : t('person.tie.none')}
      </span>
    </p>
  );
}
