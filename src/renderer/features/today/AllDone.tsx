import { useIntl } from 'react-intl';
import type { Today } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { Brand } from '../../ui/Brand.tsx';
import { humanDate } from '../../ui/HumanDate.tsx';
import { interviewText } from './words.ts';

/** Nothing waits: it says so, what comes next, and stops. */
export function AllDone({ today }: { readonly today: Today }) {
  const t = useT();
  const intl = useIntl();
  const [next] = today.upcoming;
  return (
    <div className="today__done" role="status">
      <Brand size={48} />
      <h2>{t('today.done.title')}</h2>
      <p>
        {next
          ? t('today.done.next', {
              what: interviewText(t, next),
              date: humanDate(intl, next.happensOn, today.today),
            })
          : t('today.done.nothing')}
      </p>
    </div>
  );
}
