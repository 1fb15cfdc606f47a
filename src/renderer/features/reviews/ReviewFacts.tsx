import type { ReviewSummary } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { placesOf } from './places.ts';

/** What is looked for, each fact edited where it stands. */
export function ReviewFacts({ review }: { readonly review: ReviewSummary }) {
  const t = useT();
  const save = useCommand('review.save');
  const { id, role, level, places, constraints } = review;
  return (
    <dl className="review__facts">
      <div>
        <dt>{t('reviews.role')}</dt>
        <dd>
          <InlineText
            label={t('reviews.role')}
            value={role ?? ''}
            placeholder={t('reviews.role.hint')}
            onSave={(text) => save({ id, role: text })}
          />
        </dd>
      </div>
      <div>
        <dt>{t('reviews.level')}</dt>
        <dd>
          <InlineText
            label={t('reviews.level')}
            value={level ?? ''}
            placeholder={t('reviews.level.hint')}
            onSave={(text) => save({ id, level: text })}
          />
        </dd>
      </div>
      <div>
        <dt>{t('reviews.places')}</dt>
        <dd>
          <InlineText
            label={t('reviews.places')}
            value={places.join(', ')}
            placeholder={t('reviews.places.hint')}
            onSave={(text) => save({ id, places: placesOf(text) })}
          />
        </dd>
      </div>
      <div className="review__constraints">
        <dt>{t('reviews.constraints')}</dt>
        <dd>
          <InlineText
            label={t('reviews.constraints')}
            value={constraints}
            placeholder={t('reviews.constraints.hint')}
            multiline
            onSave={(text) => save({ id, constraints: text })}
          />
        </dd>
      </div>
    </dl>
  );
}
