import type { MethodName } from '../../contract/index.ts';
import type { Book } from '../book.ts';
import { bulkHandlers } from './bulk.ts';
import { cadenceHandlers } from './cadences.ts';
import { captureHandlers } from './capture.ts';
import { companyHandlers } from './companies.ts';
import { debriefHandlers } from './debrief.ts';
import { duplicateHandlers } from './duplicates.ts';
import { exportHandlers } from './export.ts';
import { followUpHandlers } from './follow-ups.ts';
import type { Handlers } from './handlers.ts';
import { importHandlers } from './import.ts';
import { interactionHandlers } from './interactions.ts';
import { interviewHandlers } from './interviews.ts';
import { introductionHandlers } from './introductions.ts';
import { journalHandlers } from './journal.ts';
import { lensHandlers } from './lenses.ts';
import { mapHandlers } from './map.ts';
import { marketHandlers } from './market.ts';
import { meHandlers } from './me.ts';
import { networkHandlers } from './network.ts';
import { noteHandlers } from './notes.ts';
import { opportunityHandlers } from './opportunities.ts';
import { pathHandlers } from './paths.ts';
import { peopleHandlers } from './people.ts';
import { dossierHandlers } from './person-dossier.ts';
import { personPartHandlers } from './person-parts.ts';
import { questionHandlers } from './questions.ts';
import { reminderHandlers } from './reminders.ts';
import { reviewHandlers } from './reviews.ts';
import { savedSearchHandlers } from './saved-searches.ts';
import { searchHandlers } from './search.ts';
import { settingsHandlers } from './settings.ts';
import { tagHandlers } from './tags.ts';
import { templateHandlers } from './templates.ts';
import { timelineHandlers } from './timeline.ts';
import { todayHandlers } from './today.ts';
import { trashHandlers } from './trash.ts';
import { whoHandlers } from './who.ts';

/** Methods that the face answers, since they are about the desktop it sits on. */
export type FaceMethod = Extract<MethodName, `face.${string}`>;
/** Methods that the host answers, since they are about which book is open, or hands to the face. */
export type HostMethod = Extract<MethodName, `book.${string}` | `backup.${string}`> | FaceMethod;
export type BookMethod = Exclude<MethodName, HostMethod>;

const handlers: Handlers<BookMethod> = {
  ...peopleHandlers,
  ...bulkHandlers,
  ...personPartHandlers,
  ...companyHandlers,
  ...duplicateHandlers,
  ...whoHandlers,
  ...pathHandlers,
  ...networkHandlers,
  ...mapHandlers,
  ...lensHandlers,
  ...interactionHandlers,
  ...interviewHandlers,
  ...noteHandlers,
  ...timelineHandlers,
  ...journalHandlers,
  ...trashHandlers,
  ...searchHandlers,
  ...savedSearchHandlers,
  ...questionHandlers,
  ...importHandlers,
  ...exportHandlers,
  ...settingsHandlers,
  ...opportunityHandlers,
  ...debriefHandlers,
  ...followUpHandlers,
  ...todayHandlers,
  ...reminderHandlers,
  ...templateHandlers,
  ...marketHandlers,
  ...dossierHandlers,
  ...introductionHandlers,
  ...captureHandlers,
  ...cadenceHandlers,
  ...tagHandlers,
  ...meHandlers,
  ...reviewHandlers,
};

/** Runs a method on an open book; `input` must have been validated. */
export function runOnBook(book: Book, method: BookMethod, input: unknown): unknown {
  // validateInput gave the input the method's type, which the compiler cannot follow by name.
  const handler = handlers[method] as unknown as (book: Book, input: unknown) => unknown;
  return handler(book, input);
}
