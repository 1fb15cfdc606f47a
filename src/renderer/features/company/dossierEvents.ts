import type { Compensation, Dossier, LocalDate, OpportunitySummary, TimelineItem } from '../../../contract/index.ts';

/** One line of a dossier's timeline: what any timeline tells, and pay and opportunities besides. */
export type DossierEvent =
  | { readonly kind: 'item'; readonly id: string; readonly on: LocalDate; readonly item: TimelineItem }
  | { readonly kind: 'pay'; readonly id: string; readonly on: LocalDate; readonly pay: Compensation }
  | {
      readonly kind: 'opportunity';
      readonly id: string;
      readonly on: LocalDate;
      readonly opportunity: OpportunitySummary;
    };

/** All that a dossier knows with a date, newest first. */
export function dossierEvents({ timeline, compensations, opportunities }: Dossier): DossierEvent[] {
  const events: DossierEvent[] = [
    ...timeline.map((item) => ({ kind: 'item' as const, id: item.id, on: item.on, item })),
    ...compensations.map((pay) => ({ kind: 'pay' as const, id: pay.id, on: pay.observedOn, pay })),
    ...opportunities.map((opportunity) => ({
      kind: 'opportunity' as const,
      id: opportunity.id,
      on: opportunity.heardOn,
      opportunity,
    })),
  ];
  return events.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
