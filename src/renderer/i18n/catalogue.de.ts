import { bookMessagesDe } from '../features/book/messages.de.ts';
import { bulkMessagesDe } from '../features/bulk/messages.de.ts';
import { captureMessagesDe } from '../features/capture/messages.de.ts';
import { companiesMessagesDe } from '../features/companies/messages.de.ts';
import { companyMessagesDe } from '../features/company/messages.de.ts';
import { debriefMessagesDe } from '../features/debrief/messages.de.ts';
import { dossierMessagesDe } from '../features/dossier/messages.de.ts';
import { duplicatesMessagesDe } from '../features/duplicates/messages.de.ts';
import { followUpsMessagesDe } from '../features/follow-ups/messages.de.ts';
import { historyMessagesDe } from '../features/history/messages.de.ts';
import { importMessagesDe } from '../features/import/messages.de.ts';
import { interviewsMessagesDe } from '../features/interviews/messages.de.ts';
import { introductionsMessagesDe } from '../features/introductions/messages.de.ts';
import { keepInTouchMessagesDe } from '../features/keep-in-touch/messages.de.ts';
import { mapMessagesDe } from '../features/map/messages.de.ts';
import { marketMessagesDe } from '../features/market/messages.de.ts';
import { notesMessagesDe } from '../features/notes/messages.de.ts';
import { opportunitiesMessagesDe } from '../features/opportunities/messages.de.ts';
import { paletteMessagesDe } from '../features/palette/messages.de.ts';
import { partsMessagesDe } from '../features/parts/messages.de.ts';
import { peopleMessagesDe } from '../features/people/messages.de.ts';
import { personMessagesDe } from '../features/person/messages.de.ts';
import { pickersMessagesDe } from '../features/pickers/messages.de.ts';
import { remindersMessagesDe } from '../features/reminders/messages.de.ts';
import { reviewsMessagesDe } from '../features/reviews/messages.de.ts';
import { searchMessagesDe } from '../features/search/messages.de.ts';
import { settingsMessagesDe } from '../features/settings/messages.de.ts';
import { shellMessagesDe } from '../features/shell/messages.de.ts';
import { templatesMessagesDe } from '../features/templates/messages.de.ts';
import { timelineMessagesDe } from '../features/timeline/messages.de.ts';
import { todayMessagesDe } from '../features/today/messages.de.ts';
import { waysMessagesDe } from '../features/ways/messages.de.ts';
import { worthMessagesDe } from '../features/worth/messages.de.ts';
import { uiMessagesDe } from '../ui/messages.de.ts';
import type { Catalogue } from './catalogue.ts';
import { labelMessagesDe } from './labels/messages.de.ts';

/** Every string of the window in German; fetched when it is wanted. */
export const de: Catalogue = {
  ...uiMessagesDe,
  ...labelMessagesDe,
  ...shellMessagesDe,
  ...paletteMessagesDe,
  ...bookMessagesDe,
  ...peopleMessagesDe,
  ...companiesMessagesDe,
  ...searchMessagesDe,
  ...settingsMessagesDe,
  ...personMessagesDe,
  ...companyMessagesDe,
  ...interviewsMessagesDe,
  ...notesMessagesDe,
  ...timelineMessagesDe,
  ...historyMessagesDe,
  ...importMessagesDe,
  ...partsMessagesDe,
  ...pickersMessagesDe,
  ...duplicatesMessagesDe,
  ...followUpsMessagesDe,
  ...marketMessagesDe,
  ...captureMessagesDe,
  ...introductionsMessagesDe,
  ...templatesMessagesDe,
  ...worthMessagesDe,
  ...waysMessagesDe,
  ...mapMessagesDe,
  ...debriefMessagesDe,
  ...opportunitiesMessagesDe,
  ...todayMessagesDe,
  ...keepInTouchMessagesDe,
  ...remindersMessagesDe,
  ...reviewsMessagesDe,
  ...dossierMessagesDe,
  ...bulkMessagesDe,
};
