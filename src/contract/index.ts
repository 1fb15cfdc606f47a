import type { z } from 'zod';
import type { Result } from './errors.ts';
import type { EventName, EventPayload } from './events.ts';
import { bookMethods } from './methods/book.ts';
import { cadenceMethods } from './methods/cadences.ts';
import { captureMethods } from './methods/capture.ts';
import { companyMethods } from './methods/companies.ts';
import { debriefMethods } from './methods/debrief.ts';
import { dossierMethods } from './methods/dossier.ts';
import { duplicateMethods } from './methods/duplicates.ts';
import { exportMethods } from './methods/export.ts';
import { faceMethods } from './methods/face.ts';
import { followUpMethods } from './methods/follow-ups.ts';
import { historyMethods } from './methods/history.ts';
import { introductionMethods } from './methods/introductions.ts';
import { journalMethods } from './methods/journal.ts';
import { lensMethods } from './methods/lenses.ts';
import { mapMethods } from './methods/map.ts';
import { marketMethods } from './methods/market.ts';
import { meMethods } from './methods/me.ts';
import { networkMethods } from './methods/network.ts';
import { opportunityMethods } from './methods/opportunities.ts';
import { pathMethods } from './methods/paths.ts';
import { peopleMethods } from './methods/people.ts';
import { questionMethods } from './methods/questions.ts';
import { reminderMethods } from './methods/reminders.ts';
import { reviewMethods } from './methods/reviews.ts';
import { searchMethods } from './methods/search.ts';
import { settingsMethods } from './methods/settings.ts';
import { todayMethods } from './methods/today.ts';
import { transferMethods } from './methods/transfer.ts';
import { trashMethods } from './methods/trash.ts';

/** Everything the data side can be asked. Clients, allow-lists, routes and the reference derive from it. */
export const methods = {
  ...bookMethods,
  ...peopleMethods,
  ...companyMethods,
  ...duplicateMethods,
  ...historyMethods,
  ...journalMethods,
  ...trashMethods,
  ...searchMethods,
  ...questionMethods,
  ...transferMethods,
  ...exportMethods,
  ...settingsMethods,
  ...opportunityMethods,
  ...debriefMethods,
  ...followUpMethods,
  ...todayMethods,
  ...cadenceMethods,
  ...reminderMethods,
  ...faceMethods,
  ...meMethods,
  ...pathMethods,
  ...networkMethods,
  ...mapMethods,
  ...lensMethods,
  ...marketMethods,
  ...dossierMethods,
  ...introductionMethods,
  ...captureMethods,
  ...reviewMethods,
};

export type MethodName = keyof typeof methods;
/** What a caller passes: defaults may be left out. */
export type MethodInput<M extends MethodName> = z.input<(typeof methods)[M]['input']>;
/** What a handler receives: validated, defaults filled in. */
export type ParsedInput<M extends MethodName> = z.output<(typeof methods)[M]['input']>;
export type MethodOutput<M extends MethodName> = z.output<(typeof methods)[M]['output']>;

/** The only way in, for every face: validates, runs, and answers in an envelope. Never rejects. */
export type Dispatch = (method: string, input: unknown) => Promise<Result<unknown>>;

/** Calls back at each event until the returned function is called. */
export type Subscribe = <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => () => void;

/** What a face can do beyond the contract; the window hides the rest. */
export interface Capabilities {
  readonly face: 'desktop' | 'browser';
  readonly platform: 'linux' | 'mac' | 'windows' | 'other';
  /** The window draws its own title bar and leaves room for the system's buttons. */
  readonly ownTitleBar: boolean;
  /** The face tells reminders through the system by itself; else the page does while it is open. */
  readonly tellsReminders: boolean;
  /** The face answers `face.status` and `face.set`. */
  readonly sitsOnDesktop: boolean;
  /** The face answers `face.savePdf`; else a page is printed by the browser. */
  readonly savesPdf: boolean;
}

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}

export * from './dates.ts';
export * from './entities.ts';
export * from './errors.ts';
export * from './events.ts';
export * from './ids.ts';
export * from './kith-error.ts';
export * from './method.ts';
export * from './methods/book.ts';
export * from './methods/cadences.ts';
export * from './methods/capture.ts';
export * from './methods/companies.ts';
export * from './methods/debrief.ts';
export * from './methods/dossier.ts';
export * from './methods/duplicates.ts';
export * from './methods/export.ts';
export * from './methods/face.ts';
export * from './methods/follow-ups.ts';
export * from './methods/history.ts';
export * from './methods/introductions.ts';
export * from './methods/journal.ts';
export * from './methods/lenses.ts';
export * from './methods/map.ts';
export * from './methods/market.ts';
export * from './methods/me.ts';
export * from './methods/network.ts';
export * from './methods/opportunities.ts';
export * from './methods/paths.ts';
export * from './methods/people.ts';
export * from './methods/questions.ts';
export * from './methods/reminders.ts';
export * from './methods/review-people.ts';
export * from './methods/review-targets.ts';
export * from './methods/reviews.ts';
export * from './methods/search.ts';
export * from './methods/selection.ts';
export * from './methods/settings.ts';
export * from './methods/today.ts';
export * from './methods/transfer.ts';
export * from './methods/trash.ts';
