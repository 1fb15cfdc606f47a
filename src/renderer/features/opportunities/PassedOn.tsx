import type { OpportunityId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';

/** To whom the opportunity was passed on; nothing while it was not. */
export function PassedOn({ opportunityId }: { readonly opportunityId: OpportunityId }) {
  const t = useT();
  const { data } = useBook('introduction.list', {});
  const passed = data?.introductions.filter((one) => one.opportunityId === opportunityId) ?? [];
  if (passed.length === 0) return null;
  return (
    <section className="side-section" aria-label={t('opportunities.passedOn.title')}>
      <header className="side-section__head">
        <h2>{t('opportunities.passedOn.title')}</h2>
      </header>
      <ul>
        {passed.map(({ id, who, madeOn }) =>
          who === 'me' ? null : (
            <li key={id} className="side-row">
              <PersonLink person={who} />
              {madeOn && (
                <span className="side-row__sub">
                  <HumanDate date={madeOn} />
                </span>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
