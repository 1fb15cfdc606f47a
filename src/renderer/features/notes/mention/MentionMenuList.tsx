import './mentionMenu.css';
import { IconPlus } from '@tabler/icons-react';
import { useT } from '../../../i18n/useT.ts';
import { CompanyMark } from '../../../ui/CompanyMark.tsx';
import { PersonAvatar } from '../../../ui/PersonAvatar.tsx';
import type { MentionMenu, MentionOffer } from './types.ts';

interface MentionMenuListProps {
  readonly id: string;
  readonly menu: MentionMenu;
  readonly active: number;
  /** The editor around, on the screen; the menu stands in it. */
  readonly frame: DOMRect;
  readonly onHover: (index: number) => void;
}

const WIDTH = 300;
const ROW = 32;

/** Below the words typed, or above them where the window ends; in the editor's own coordinates. */
function place(rect: DOMRect, frame: DOMRect, rows: number) {
  const height = rows * ROW + 8;
  const fits = rect.bottom + 6 + height < window.innerHeight || rect.top < height;
  const left = Math.max(8, Math.min(rect.left, window.innerWidth - WIDTH - 8));
  const top = fits ? rect.bottom + 6 : rect.top - 6 - height;
  return { left: left - frame.left, top: top - frame.top, width: WIDTH };
}

function offerKey(offer: MentionOffer): string {
  return offer.type === 'record' ? offer.target.id : `create-${offer.kind}`;
}

function OfferMark({ offer }: { readonly offer: MentionOffer }) {
  if (offer.type === 'create') return <IconPlus size={18} stroke={1.75} aria-hidden="true" />;
  if (offer.target.kind === 'company') return <CompanyMark name={offer.name} size={20} />;
  return <PersonAvatar name={offer.name} warmth={offer.warmth ?? 'none'} strength={1} size={20} />;
}

/** Whether the menu has anything to say; with nothing found it stays away. */
export function isShown(menu: MentionMenu | null): boolean {
  return menu !== null && (menu.offers.length > 0 || menu.query === '');
}

/** The people and companies that `@…` may mean, under the words typed. */
export function MentionMenuList({ id, menu, active, frame, onHover }: MentionMenuListProps) {
  const t = useT();
  const { offers } = menu;
  if (!menu.rect || !isShown(menu)) return null;
  return (
    <div className="mention-menu" style={place(menu.rect, frame, Math.max(1, offers.length))}>
      {offers.length === 0 && <div className="mention-menu__hint quiet">{t('notes.mention.hint')}</div>}
      {offers.length > 0 && (
        <div role="listbox" id={id} aria-label={t('notes.mention.menu')}>
          {offers.map((offer, index) => (
            // The editor keeps the focus and has the keys; this is for the mouse.
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the editor
            <div
              key={offerKey(offer)}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="mention-menu__offer"
              onMouseMove={() => onHover(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => menu.choose(offer)}
            >
              <OfferMark offer={offer} />
              <span className="truncate" title={offer.name}>
                {offer.type === 'record'
                  ? offer.name
                  : t(offer.kind === 'person' ? 'notes.mention.createPerson' : 'notes.mention.createCompany', {
                      name: offer.name,
                    })}
              </span>
              {offer.type === 'record' && offer.subtitle && (
                <span className="mention-menu__subtitle truncate quiet">{offer.subtitle}</span>
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
