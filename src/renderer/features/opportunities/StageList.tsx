import { type DragEvent, useState } from 'react';
import type { OpportunitySummary, Stage } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { OpportunityCard } from './OpportunityCard.tsx';

interface StageListProps {
  readonly stage: Stage;
  readonly cards: readonly OpportunitySummary[];
  readonly activeId: string | undefined;
  readonly pendingId: string | undefined;
  readonly onActive: (id: OpportunitySummary['id']) => void;
  readonly onDrag: (id: OpportunitySummary['id'] | null) => void;
  readonly onDrop: (stage: Stage) => void;
  /** A card is on its way. */
  readonly dragging: boolean;
}

/** The cards of one stage; a card dropped here comes to that stage. */
export function StageList(props: StageListProps) {
  const { stage, cards, activeId, pendingId, onActive, onDrag, onDrop, dragging } = props;
  const t = useT();
  const [over, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (!dragging) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  return (
    <section
      className="board-stage"
      aria-label={t('opportunities.column', { stage: t(`opportunities.stage.${stage}`), count: cards.length })}
      data-over={(over && dragging) || undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(stage);
      }}
    >
      <h2 className="board-stage__title">
        {t(`opportunities.stage.${stage}`)}
        <span className="quiet tabular" aria-hidden="true">
          {cards.length > 0 && cards.length}
        </span>
      </h2>
      <ul className="board-stage__cards">
        {cards.map((opportunity) => (
          <OpportunityCard
            key={opportunity.id}
            opportunity={opportunity}
            active={opportunity.id === activeId}
            pending={opportunity.id === pendingId}
            onFocus={() => onActive(opportunity.id)}
            onDrag={onDrag}
          />
        ))}
      </ul>
    </section>
  );
}
