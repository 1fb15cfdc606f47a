import type { IntroductionId } from '../../contract/index.ts';
import { derivedId } from '../ids.ts';
import type { People } from './people.ts';
import type { Rows } from './rows.ts';
import { introductions } from './sentences/introductions.ts';
import { opportunityIdOf } from './write-opportunities.ts';

/** Who introduced whom, given and received. */
export function addIntroductions(rows: Rows, people: People): void {
  const idOf = (key: string) => (key === 'me' ? null : people.byKey(key).id);
  const on = (daysAgo: number | null) => (daysAgo === null ? null : rows.days.ago(daysAgo));
  for (const { by, who, to, asked, made, thanked, outcome, about } of introductions) {
    rows.tables.introduction.push({
      id: derivedId<IntroductionId>('sample', 'introduction', by, who, to),
      introducer_id: idOf(by),
      who_id: idOf(who),
      to_id: people.byKey(to).id,
      asked_on: on(asked),
      made_on: on(made),
      thanked_on: on(thanked),
      outcome,
      opportunity_id: about ? opportunityIdOf(...about) : null,
      ...rows.trashable(asked ?? made ?? 0),
    });
  }
}
