import type { OpportunityDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { SavedText } from '../notes/index.ts';
import type { SaveOpportunity } from './types.ts';

const questions = ['wouldMeet', 'wouldLearn', 'wouldOpen', 'conflicts'] as const;
/** More faces than these say no more. */
const MOST_FACES = 8;

interface ShouldITakeItProps {
  readonly opportunity: OpportunityDetail;
  readonly save: SaveOpportunity;
}

/** Four honest answers in the user's words, to decide by and to read again later. Nothing is scored. */
export function ShouldITakeIt({ opportunity, save }: ShouldITakeItProps) {
  const t = useT();
  const { newPaths } = opportunity;
  return (
    <section className="opportunity__section" aria-label={t('opportunities.take')}>
      <h2>{t('opportunities.take')}</h2>
      <p className="quiet">{t('opportunities.take.explain')}</p>
      <div className="take">
        {questions.map((field) => (
          <div key={field} className="take__question">
            <h3>{t(`opportunities.take.${field}`)}</h3>
            <SavedText
              label={t(`opportunities.take.${field}`)}
              placeholder={t(`opportunities.take.${field}.placeholder`)}
              value={opportunity[field]}
              onSave={(text) => save({ [field]: text })}
            />
            {field === 'wouldMeet' && newPaths.length > 0 && (
              <div className="take__paths">
                <p className="quiet">{t('opportunities.take.newPaths', { count: newPaths.length })}</p>
                {newPaths.slice(0, MOST_FACES).map((person) => (
                  <PersonLink key={person.id} person={person} size={20} />
                ))}
                {newPaths.length > MOST_FACES && (
                  <span className="quiet">{t('opportunities.take.more', { count: newPaths.length - MOST_FACES })}</span>
                )}
              </div>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
