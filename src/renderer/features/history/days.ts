import { today } from '../../ui/relativeDate.ts';

/** The calendar day here of a moment. */
export const dayOf = (at: string): string => today(new Date(at));
