import { KithError } from '../../../contract/index.ts';
import type { Book } from '../../book.ts';
import type { PeopleGraph } from '../read-ties.ts';
import type { History } from './history.ts';
import type { Then } from './then.ts';

/** What a view has to look at. */
export interface Scene {
  readonly book: Book;
  readonly graph: PeopleGraph;
  readonly then: Then;
  /** 1 for each tie there is; null is every tie. */
  readonly ties: Uint8Array | null;
  /** Of days before today, and of ties that lapsed. */
  readonly history: History | null;
}

/** What a lens is about may have been deleted since it was saved. */
export const gone = (noun: string, id: string): KithError =>
  new KithError('not_found', `The ${noun} this lens is about is gone. It may have been deleted.`, { id });
