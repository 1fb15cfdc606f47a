import { CLOSED_STAGES, type OpportunitySummary, Stage } from '../../../contract/index.ts';

export const isClosed = (stage: Stage): boolean => CLOSED_STAGES.includes(stage);
/** The stages that are columns of their own, from left to right. */
export const openStages: readonly Stage[] = Stage.options.filter((stage) => !isClosed(stage));

/** The board's columns from left to right; the last one holds every closed stage, one below the other. */
export const columns: readonly (readonly Stage[])[] = [...openStages.map((stage) => [stage]), CLOSED_STAGES];

/** The cards of one column from top to bottom. */
export function cardsIn(stages: readonly Stage[], all: readonly OpportunitySummary[]): OpportunitySummary[] {
  return stages.flatMap((stage) => all.filter((one) => one.stage === stage));
}

/**
 * The stage a card comes to when it is moved by keyboard; null when there is none that way. Up and down
 * move among the closed stages only.
 */
export function stageBeside(stage: Stage, way: 'left' | 'right' | 'up' | 'down'): Stage | null {
  if (way === 'up' || way === 'down') {
    if (!isClosed(stage)) return null;
    return CLOSED_STAGES[CLOSED_STAGES.indexOf(stage) + (way === 'up' ? -1 : 1)] ?? null;
  }
  const at = columns.findIndex((column) => column.includes(stage));
  return columns[at + (way === 'left' ? -1 : 1)]?.[0] ?? null;
}

/** The card that an arrow key goes to from this one; null when there is none that way. */
export function cardBeside(
  id: string,
  way: 'left' | 'right' | 'up' | 'down',
  all: readonly OpportunitySummary[],
): OpportunitySummary | null {
  const shown = columns.map((stages) => cardsIn(stages, all));
  const column = shown.findIndex((cards) => cards.some((card) => card.id === id));
  const row = shown[column]?.findIndex((card) => card.id === id) ?? -1;
  if (row < 0) return null;
  if (way === 'up' || way === 'down') return shown[column]?.[row + (way === 'up' ? -1 : 1)] ?? null;
  const beyond = way === 'left' ? shown.slice(0, column).reverse() : shown.slice(column + 1);
  const cards = beyond.find((some) => some.length > 0);
  return cards?.[Math.min(row, cards.length - 1)] ?? null;
}
