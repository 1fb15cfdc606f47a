import { Wish } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';

interface WishPickerProps {
  readonly company: string;
  readonly value: Wish;
  readonly onChange: (wish: Wish) => void;
}

/** How much a target is wished for: one press goes on to the next of three. */
export function WishPicker({ company, value, onChange }: WishPickerProps) {
  const t = useT();
  const next = Wish.parse((value % 3) + 1);
  return (
    <button
      type="button"
      className="wish"
      tabIndex={-1}
      aria-label={t('reviews.wish', { company, wish: t(`reviews.wish.${value}`) })}
      title={t(`reviews.wish.${value}`)}
      onClick={() => onChange(next)}
    >
      {[1, 2, 3].map((dot) => (
        <span key={dot} className="wish__dot" data-on={dot <= value || undefined} aria-hidden="true" />
      ))}
    </button>
  );
}
