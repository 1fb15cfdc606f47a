import { useT } from '../../i18n/useT.ts';
import { type Likeness, likenessText } from './words.ts';

interface ReasonsProps {
  readonly reasons: readonly Likeness[];
  /** At most so many; the others are counted. */
  readonly most?: number;
}

/** Why two records may be one, and what speaks against it, as chips. */
export function Reasons({ reasons, most = reasons.length }: ReasonsProps) {
  const t = useT();
  const shown = reasons.slice(0, most);
  const rest = reasons.slice(most);
  return (
    <span className="reasons">
      {shown.map((reason) => (
        <span
          key={reason.kind}
          className="reason"
          data-against={isAgainst(reason) || undefined}
          title={likenessText(t, reason)}
        >
          {isAgainst(reason) && <span className="visually-hidden">{t('duplicates.against')} </span>}
          {likenessText(t, reason)}
        </span>
      ))}
      {rest.length > 0 && (
        <span className="reason reason--more" title={rest.map((reason) => likenessText(t, reason)).join(', ')}>
          +{rest.length}
        </span>
      )}
    </span>
  );
}

/** What tells them apart; that initials fit is weak, but no reason against. */
const isAgainst = ({ kind }: Likeness): boolean =>
  kind.startsWith('different_') || kind === 'common_name' || kind === 'known_link';
