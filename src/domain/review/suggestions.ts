import type { CompanyId, LocalDate, TargetReason } from '../../contract/index.ts';
import { daysBetween } from '../dates.ts';

const COMPETITOR = 0.5;
const INTERVIEWED = 0.6;
const INTERVIEWED_HALF_LIFE_YEARS = 4;
const REVISIT = 0.8;
/** A day to look again that is farther off is for later. */
const REVISIT_SOON_DAYS = 90;
const REVISIT_LATER = 0.4;
const WARM = 0.5;

/** How much a reason speaks for a company, 0 to 1: judgement. */
function weightOf(reason: TargetReason, today: LocalDate): number {
  switch (reason.kind) {
    case 'competitor_of':
      return COMPETITOR;
    case 'warm_people':
      return 1 - reason.people.reduce((doubt, { strength }) => doubt * (1 - WARM * strength), 1);
    case 'interviewed_me':
      return INTERVIEWED * 0.5 ** (daysBetween(reason.lastOn, today) / 365.25 / INTERVIEWED_HALF_LIFE_YEARS);
    case 'revisit':
      return daysBetween(today, reason.on) <= REVISIT_SOON_DAYS ? REVISIT : REVISIT_LATER;
  }
}

export interface Suggested {
  readonly company: CompanyId;
  /** What speaks for it most, first. */
  readonly reasons: readonly TargetReason[];
  readonly weight: number;
}

/** Companies with what speaks for them, best first: several reasons add up, 1 − ∏(1 − weight). */
export function rankSuggestions(
  reasons: ReadonlyMap<CompanyId, readonly TargetReason[]>,
  today: LocalDate,
): Suggested[] {
  return [...reasons]
    .map(([company, own]) => {
      const weighed = own
        .map((reason) => ({ reason, weight: weightOf(reason, today) }))
        .sort((a, b) => b.weight - a.weight);
      return {
        company,
        reasons: weighed.map(({ reason }) => reason),
        weight: 1 - weighed.reduce((doubt, { weight }) => doubt * (1 - weight), 1),
      };
    })
    .sort((a, b) => b.weight - a.weight || (a.company < b.company ? -1 : 1));
}
