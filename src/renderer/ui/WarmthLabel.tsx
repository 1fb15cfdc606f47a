import './marks.css';
import type { Warmth } from '../../contract/index.ts';
import { useT } from '../i18n/useT.ts';

/** The tie's warmth as a word, with its colour beside it. */
export function WarmthLabel({ warmth }: { readonly warmth: Warmth }) {
  const t = useT();
  return (
    <span className="warmth-label" data-warmth={warmth}>
      <span className="warmth-label__dot" aria-hidden="true" />
      <span className="truncate">{t(`ui.warmth.${warmth}`)}</span>
    </span>
  );
}
