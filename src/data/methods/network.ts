import { exportGraph } from '../graph/export/export.ts';
import { peopleGraphOf } from '../graph/people-graph.ts';
import { reviewOf } from '../graph/review.ts';
import type { Handlers } from './handlers.ts';

export const networkHandlers: Handlers<'network.review' | 'graph.export'> = {
  async 'network.review'(book, { limit }) {
    await book.network.followDate();
    const review = await reviewOf(book, await peopleGraphOf(book));
    return {
      bridges: review.bridges.slice(0, limit),
      dormant: review.dormant.slice(0, limit),
      weak: review.weak.slice(0, limit),
      singlePoints: review.singlePoints.slice(0, limit),
    };
  },

  'graph.export': exportGraph,
};
