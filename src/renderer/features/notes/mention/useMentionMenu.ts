import { useCallback, useMemo, useRef, useState } from 'react';
import { useCommand } from '../../../transport/hooks.ts';
import { mentionExtension } from './extension.ts';
import type { CreateMentioned } from './insert.ts';
import type { MentionMenu } from './types.ts';

/** Which line Enter takes at first: the best hit, or none when the words may just go on. */
const firstChoice = (menu: MentionMenu | null) => (menu && menu.offers.length > 0 ? 0 : -1);

/** The state of an editor's `@` menu, and the extension that drives it. */
export function useMentionMenu() {
  const [menu, setMenu] = useState<MentionMenu | null>(null);
  const [active, setActive] = useState(-1);
  const current = useRef({ menu, active });
  current.current = { menu, active };

  const createPerson = useCommand('person.create');
  const createCompany = useCommand('company.create');
  const create = useRef<CreateMentioned>(async () => null);
  create.current = async (kind, name) => {
    const made = kind === 'person' ? await createPerson({ name }) : await createCompany({ name });
    return made ? { kind, id: made.id } : null;
  };

  const onMenu = useCallback((next: MentionMenu | null) => {
    const before = current.current.menu;
    setMenu(next);
    if (!next || !before || before.query !== next.query || before.offers.length === 0) setActive(firstChoice(next));
  }, []);

  const onKey = useCallback((event: KeyboardEvent) => {
    const { menu: open, active: at } = current.current;
    if (!open || open.offers.length === 0 || event.isComposing) return false;
    const count = open.offers.length;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      setActive((at + move + count) % count);
      return true;
    }
    const offer = open.offers[at];
    if ((event.key !== 'Enter' && event.key !== 'Tab') || !offer) return false;
    open.choose(offer);
    return true;
  }, []);

  const extension = useMemo(
    () => mentionExtension({ onMenu, onKey, create: (kind, name) => create.current(kind, name) }),
    [onMenu, onKey],
  );
  return { menu, active, setActive, extension };
}
