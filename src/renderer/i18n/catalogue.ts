import { bookMessages } from '../features/book/messages.ts';
import { bulkMessages } from '../features/bulk/messages.ts';
import { captureMessages } from '../features/capture/messages.ts';
import { companiesMessages } from '../features/companies/messages.ts';
import { companyMessages } from '../features/company/messages.ts';
import { debriefMessages } from '../features/debrief/messages.ts';
import { dossierMessages } from '../features/dossier/messages.ts';
import { duplicatesMessages } from '../features/duplicates/messages.ts';
import { followUpsMessages } from '../features/follow-ups/messages.ts';
import { historyMessages } from '../features/history/messages.ts';
import { importMessages } from '../features/import/messages.ts';
import { interviewsMessages } from '../features/interviews/messages.ts';
import { introductionsMessages } from '../features/introductions/messages.ts';
import { keepInTouchMessages } from '../features/keep-in-touch/messages.ts';
import { mapMessages } from '../features/map/messages.ts';
import { marketMessages } from '../features/market/messages.ts';
import { notesMessages } from '../features/notes/messages.ts';
import { opportunitiesMessages } from '../features/opportunities/messages.ts';
import { paletteMessages } from '../features/palette/messages.ts';
import { partsMessages } from '../features/parts/messages.ts';
import { peopleMessages } from '../features/people/messages.ts';
import { personMessages } from '../features/person/messages.ts';
import { pickersMessages } from '../features/pickers/messages.ts';
import { remindersMessages } from '../features/reminders/messages.ts';
import { reviewsMessages } from '../features/reviews/messages.ts';
import { searchMessages } from '../features/search/messages.ts';
import { settingsMessages } from '../features/settings/messages.ts';
import { shellMessages } from '../features/shell/messages.ts';
import { templatesMessages } from '../features/templates/messages.ts';
import { timelineMessages } from '../features/timeline/messages.ts';
import { todayMessages } from '../features/today/messages.ts';
import { waysMessages } from '../features/ways/messages.ts';
import { worthMessages } from '../features/worth/messages.ts';
import { uiMessages } from '../ui/messages.ts';
import { labelMessages } from './labels/messages.ts';

/** Every string of the window, in ICU MessageFormat. Keys begin with the feature's name. */
export const en = {
  ...uiMessages,
  ...labelMessages,
  ...shellMessages,
  ...paletteMessages,
  ...bookMessages,
  ...peopleMessages,
  ...companiesMessages,
  ...searchMessages,
  ...settingsMessages,
  ...personMessages,
  ...companyMessages,
  ...interviewsMessages,
  ...notesMessages,
  ...timelineMessages,
  ...historyMessages,
  ...importMessages,
  ...partsMessages,
  ...pickersMessages,
  ...duplicatesMessages,
  ...followUpsMessages,
  ...marketMessages,
  ...captureMessages,
  ...introductionsMessages,
  ...templatesMessages,
  ...worthMessages,
  ...debriefMessages,
  ...opportunitiesMessages,
  ...todayMessages,
  ...waysMessages,
  ...mapMessages,
  ...keepInTouchMessages,
  ...remindersMessages,
  ...reviewsMessages,
  ...dossierMessages,
  ...bulkMessages,
} as const;

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;
export type MessageValues = Readonly<Record<string, string | number | Date>>;
