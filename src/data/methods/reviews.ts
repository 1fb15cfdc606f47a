import type { PersonId } from '../../contract/index.ts';
import { addDays } from '../../domain/dates.ts';
import { onWorkingDay } from '../../domain/working-days.ts';
import { listDebts, readDebts } from '../review/debts.ts';
import { readPipeline } from '../review/pipeline.ts';
import { plannedAnywhere, readPlanned } from '../review/planned.ts';
import { readReview, readReviews, readTargetRows } from '../review/rows.ts';
import { searchedTargets } from '../review/searched.ts';
import { suggestTargets } from '../review/suggest.ts';
import { targetWays } from '../review/target-ways.ts';
import { readTargets } from '../review/targets.ts';
import { proposeWakes } from '../review/wakes.ts';
import { readWorth } from '../review/worth.ts';
import type { Handlers } from './handlers.ts';
import { planWakes, skipWake, unplanWake } from './review-plan.ts';
import { closeReview, deleteReview, saveReview } from './review-save.ts';
import { settleDebt, thankHelper } from './review-settle.ts';
import { addTargets, matchTargets, removeTargets, setTarget } from './review-targets.ts';
import { readSettings } from './settings.ts';

/** Where one stands before looking for a job. */
export const reviewHandlers: Handlers<
  | 'review.list'
  | 'review.save'
  | 'review.delete'
  | 'review.close'
  | 'review.match'
  | 'review.addTargets'
  | 'review.setTarget'
  | 'review.removeTargets'
  | 'review.suggest'
  | 'review.get'
  | 'review.debts'
  | 'review.settle'
  | 'review.wakes'
  | 'review.plan'
  | 'review.unplan'
  | 'review.skip'
  | 'review.searched'
  | 'review.worth'
  | 'review.pipeline'
  | 'review.thank'
> = {
  'review.list': async (book) => ({ reviews: await readReviews(book) }),
  'review.save': saveReview,
  'review.delete': deleteReview,
  'review.close': closeReview,
  'review.match': matchTargets,
  'review.addTargets': addTargets,
  'review.setTarget': setTarget,
  'review.removeTargets': removeTargets,
  'review.settle': settleDebt,
  'review.plan': planWakes,
  'review.unplan': unplanWake,
  'review.skip': skipWake,
  'review.thank': thankHelper,

  async 'review.suggest'(book, { id, limit }) {
    await readReview(book, id);
    await book.network.followDate();
    return { suggestions: await suggestTargets(book, id, limit) };
  },

  async 'review.searched'(book, { id, searchId }) {
    await book.network.followDate();
    await readReview(book, id);
    return searchedTargets(book, id, searchId);
  },

  async 'review.get'(book, { id }) {
    await book.network.followDate();
    const review = await readReview(book, id);
    const debts = await readDebts(book);
    const targets = await readTargets(book, readTargetRows(book, id), new Set(debts.keys()));
    return { review, targets };
  },

  async 'review.debts'(book, { id, limit }) {
    await book.network.followDate();
    await readReview(book, id);
    const ways = await targetWays(
      book,
      readTargetRows(book, id).map(({ company }) => company),
    );
    const matters = new Set<PersonId>();
    for (const { contacts, introducers } of ways.values()) {
      for (const { person } of contacts) matters.add(person);
      for (const { people } of introducers) if (people[0]) matters.add(people[0]);
    }
    return listDebts(book, await readDebts(book), matters, limit);
  },

  async 'review.wakes'(book, { id, perWeek, from, limit }) {
    await book.network.followDate();
    await readReview(book, id);
    const { workingDays } = await readSettings(book);
    const rows = readTargetRows(book, id);
    const ways = await targetWays(
      book,
      rows.map(({ company }) => company),
    );
    const { planned, weeks } = await readPlanned(book, id);
    const first = onWorkingDay(addDays(book.network.today, 1), workingDays);
    const wakes = await proposeWakes(book, rows, ways, await readDebts(book), plannedAnywhere(book, id), {
      perWeek,
      limit,
      workingDays,
      from: from !== null && from > first ? from : first,
    });
    return { wakes, planned, weeks };
  },

  'review.worth': async (book, { id }) => {
    await book.network.followDate();
    return readWorth(book, await readReview(book, id));
  },
  'review.pipeline': async (book, { id }) => {
    await book.network.followDate();
    return readPipeline(book, await readReview(book, id));
  },
};
