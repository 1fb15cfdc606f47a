import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { OpportunityId, OpportunitySummary, Stage } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useRememberedState } from '../../ui/viewMemory.ts';
import { ClosePanel } from './ClosePanel.tsx';
import { StageList } from './StageList.tsx';
import { cardBeside, columns, isClosed, stageBeside } from './stages.ts';
import { useMove } from './useMove.ts';
import { useOpportunityName } from './useOpportunityName.ts';

const ways = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;
const wayOf = (key: string) => (key in ways ? ways[key as keyof typeof ways] : null);

interface Target {
  readonly id: OpportunityId;
  readonly stage: Stage;
}

/** A move shown before the book tells of it, over what the book told last. */
interface Moved extends Target {
  readonly over: readonly OpportunitySummary[];
}

/** The opportunities by stage. Arrows go from card to card, Shift with an arrow (or the pointer) moves the card. */
export function Board({ opportunities }: { readonly opportunities: readonly OpportunitySummary[] }) {
  const t = useT();
  const name = useOpportunityName();
  const move = useMove();
  const board = useRef<HTMLDivElement>(null);
  const [active, setActive] = useRememberedState<string | undefined>('opportunities.card', undefined);
  const [dragged, setDragged] = useState<OpportunityId | null>(null);
  const [moving, setMoving] = useState<Moved | null>(null);
  /** Where a card stands while the user says why it closes. */
  const [closing, setClosing] = useState<Target | null>(null);
  const [said, setSaid] = useState('');
  const wanted = useRef<string | null>(null);

  const shown = useMemo(() => {
    const at = closing ?? (moving?.over === opportunities ? moving : null);
    return opportunities.map((one) => (one.id === at?.id ? { ...one, stage: at.stage } : one));
  }, [opportunities, moving, closing]);
  const activeId = shown.some((one) => one.id === active)
    ? active
    : columns.flatMap((stages) => stages.flatMap((stage) => shown.filter((one) => one.stage === stage)))[0]?.id;

  // A card that came to another column is another element: the focus goes with it.
  useEffect(() => {
    if (!wanted.current) return;
    const link = board.current?.querySelector<HTMLElement>(`[data-card="${wanted.current}"] a`);
    if (!link) return;
    wanted.current = null;
    link.focus();
    link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const moveTo = async (id: OpportunityId, stage: Stage) => {
    const card = opportunities.find((one) => one.id === id);
    if (!card || (closing === null && card.stage === stage)) return;
    setActive(id);
    if (isClosed(stage)) {
      setClosing({ id, stage });
      return;
    }
    setClosing(null);
    wanted.current = id;
    if (card.stage === stage) return;
    setMoving({ id, stage, over: opportunities });
    setSaid(t('opportunities.announce.moved', { name: name(card), stage: t(`opportunities.stage.${stage}`) }));
    if (await move(id, name(card), stage)) return;
    wanted.current = id;
    setMoving(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const way = wayOf(event.key);
    const card = event.target instanceof Element ? event.target.closest('[data-card]') : null;
    const id = card?.getAttribute('data-card');
    const current = shown.find((one) => one.id === id);
    if (!way || !current || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.shiftKey) {
      const stage = stageBeside(current.stage, way);
      if (stage) void moveTo(current.id, stage);
      else setSaid(t('opportunities.announce.end'));
      return;
    }
    const next = cardBeside(current.id, way, shown);
    if (!next) return;
    const link = board.current?.querySelector<HTMLElement>(`[data-card="${next.id}"] a`);
    link?.focus();
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const pending = closing && opportunities.find((one) => one.id === closing.id);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls, and these are lists of links */}
      <div ref={board} className="board" role="group" aria-label={t('opportunities.board')} onKeyDown={onKeyDown}>
        {columns.map((stages) => (
          <div key={stages[0]} className="board__column" data-closed={stages.length > 1 || undefined}>
            {stages.map((stage) => (
              <StageList
                key={stage}
                stage={stage}
                cards={shown.filter((one) => one.stage === stage)}
                activeId={activeId}
                pendingId={closing?.id}
                dragging={dragged !== null}
                onActive={setActive}
                onDrag={setDragged}
                onDrop={(to) => dragged && void moveTo(dragged, to)}
              />
            ))}
          </div>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {pending && closing && (
        <div className="board__closing">
          <ClosePanel
            key={`${closing.id} ${closing.stage}`}
            opportunity={pending}
            stage={closing.stage}
            onClosed={(stage) => {
              setSaid(
                t('opportunities.announce.moved', { name: name(pending), stage: t(`opportunities.stage.${stage}`) }),
              );
              wanted.current = closing.id;
              setMoving({ id: closing.id, stage, over: opportunities });
              setClosing(null);
            }}
            onCancel={() => {
              wanted.current = closing.id;
              setClosing(null);
            }}
          />
        </div>
      )}
    </>
  );
}
