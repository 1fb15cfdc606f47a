import type { InsightId, MethodOutput, PersonId } from '../../contract/index.ts';
import { sharedWork } from '../../domain/shared-work.ts';
import type { Book } from '../book.ts';
import { readDebts } from '../review/debts.ts';
import { readFollowUps } from './follow-up-read.ts';
import type { Handlers } from './handlers.ts';
import { readInsights } from './insight-read.ts';
import { listIntroductions } from './introduction-read.ts';
import { companyRef } from './market-refs.ts';
import { readPersonDetail } from './person-detail.ts';
import { readSettings } from './settings.ts';
import { listTimeline } from './timeline.ts';

/** So much of what happened is more than a page has room for. */
const TIMELINE_ITEMS = 60;

export const dossierHandlers: Handlers<'person.dossier'> = {
  'person.dossier': (book, { id }) => readDossier(book, id),
};

/** @throws KithError not_found */
async function readDossier(book: Book, id: PersonId): Promise<MethodOutput<'person.dossier'>> {
  const person = await readPersonDetail(book, id);
  const { network, db } = book;
  const told = db.prepare<[PersonId], InsightId>('SELECT id FROM insight WHERE from_person_id = ?').pluck().all(id);
  const { items } = await listTimeline(book, { about: { personId: id }, offset: 0, limit: TIMELINE_ITEMS });
  const shared = sharedWork(network.career, network.people.get(id)?.employments ?? [], network.today);
  return {
    person,
    together: shared.flatMap(({ company, months, since }) => {
      const ref = companyRef(book, company);
      return ref ? [{ company: ref, months, since }] : [];
    }),
    timeline: items.filter(({ kind }) => kind !== 'insight'),
    insights: await readInsights(book, { ids: told }),
    debts: (await readDebts(book)).get(id) ?? [],
    followUps: readFollowUps(book, db, await readSettings(book), { personId: id }).filter(
      ({ step }) => step !== 'thank_you',
    ),
    introductions: (await listIntroductions(book, id)).introductions,
  };
}
