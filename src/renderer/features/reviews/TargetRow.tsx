import type { KeyboardEvent, MouseEvent } from 'react';
import { type ReviewTarget, Wish } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { wayText } from './isolated.ts';
import { TargetDetail } from './TargetDetail.tsx';
import { WishPicker } from './WishPicker.tsx';
import { knownText, stepText } from './words.ts';

interface TargetRowProps {
  readonly target: ReviewTarget;
  readonly columns: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const AVATARS = 3;

/** One target. Enter opens it, 1 to 3 say how much it is wished for, x takes it out. */
export function TargetRow({ target, columns, open, onToggle }: TargetRowProps) {
  const t = useT();
  const set = useCommand('review.setTarget');
  const remove = useCommand('review.removeTargets', { undoToast: 'reviews.removed' });
  const { company, contacts, introducers, knows } = target;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const wish = Wish.safeParse(Number(event.key));
    if (event.key === 'Enter') onToggle();
    else if (event.key === 'x') void remove({ ids: [target.id] }, { company: company.name });
    else if (wish.success) void set({ id: target.id, wish: wish.data });
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && !event.target.closest('a, button')) onToggle();
  };
  const others = target.contactsWarm + target.contactsFaded - Math.min(contacts.length, AVATARS);
  const [way] = introducers;
  return (
    <>
      <tr
        className="matrix__row"
        data-row
        data-open={open || undefined}
        tabIndex={0}
        aria-label={t('reviews.row', { company: company.name, readiness: t(`reviews.readiness.${target.readiness}`) })}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <td className="matrix__company">
          <button type="button" className="matrix__name" tabIndex={-1} aria-expanded={open} onClick={onToggle}>
            <CompanyMark name={company.name} size={20} />
            <span className="truncate" title={company.name}>
              <bdi>{company.name}</bdi>
            </span>
          </button>
        </td>
        <td className="matrix__wish">
          <WishPicker
            company={company.name}
            value={target.wish}
            onChange={(wish) => void set({ id: target.id, wish })}
          />
        </td>
        <td className="matrix__readiness">
          <span className="readiness" data-readiness={target.readiness}>
            <span className="readiness__dot" aria-hidden="true" />
            {t(`reviews.readiness.${target.readiness}`)}
          </span>
        </td>
        <td className="matrix__people">
          <span className="matrix__avatars">
            {contacts.slice(0, AVATARS).map(({ person }) => (
              <span key={person.id} title={person.name}>
                <PersonAvatar name={person.name} warmth={person.warmth} strength={person.strength} size={22} />
              </span>
            ))}
            {others > 0 && <span className="quiet tabular">+{others}</span>}
          </span>
        </td>
        <td className="matrix__way">
          <span className="truncate" title={way ? wayText(way.people) : undefined}>
            {way ? wayText(way.people) : <span className="quiet">–</span>}
          </span>
        </td>
        <td className="matrix__known quiet">
          <span className="truncate" title={knownText(t, knows)}>
            {knownText(t, knows) || '–'}
          </span>
        </td>
        <td className="matrix__step">
          <span className="truncate" title={stepText(t, target.firstStep)}>
            {stepText(t, target.firstStep)}
          </span>
        </td>
      </tr>
      {open && (
        <tr className="matrix__detail">
          <td colSpan={columns}>
            <TargetDetail
              target={target}
              onRemove={() => void remove({ ids: [target.id] }, { company: company.name })}
            />
          </td>
        </tr>
      )}
    </>
  );
}
