import type { ReviewId, ReviewTargetId, Wish } from '../../contract/index.ts';
import { derivedId } from '../ids.ts';
import type { People } from './people.ts';
import { companyIdOf, type Rows } from './rows.ts';
import { addWakes } from './write-wakes.ts';

const STARTED = 40;

interface TargetEntry {
  readonly company: string;
  readonly wish: Wish;
  readonly note?: string;
}

/** Where to look if it comes to that: rivals of old employers, a few that asked me in, and some out of curiosity. */
const targets: readonly TargetEntry[] = [
  { company: 'Tidegate', wish: 3, note: 'Settlement, and the team I liked best of all I met.' },
  { company: 'Quillbank', wish: 3 },
  { company: 'Kontrapunkt', wish: 2, note: 'Half of it is people I have worked with.' },
  { company: 'Réverbère Paiements', wish: 2 },
  { company: 'Isbre Betaling', wish: 2 },
  { company: 'Grachtwerk', wish: 2 },
  { company: 'Molenaar Data', wish: 2 },
  { company: 'Glasshouse Telemetry', wish: 2 },
  { company: 'Spreekonto', wish: 1 },
  { company: 'Vindstilla Bank', wish: 1 },
  { company: 'Rondalla Pay', wish: 1, note: 'Only if Lisbon becomes serious.' },
  { company: 'Perron Neuf', wish: 1 },
  { company: 'Rotkehlchen Robotics', wish: 1, note: 'I know nobody there. Yet.' },
];

/** One review that is under way. */
export function addReviews(rows: Rows, people: People): void {
  const id = derivedId<ReviewId>('sample', 'review');
  rows.tables.review.push({
    id,
    name: 'Perhaps in spring',
    role: 'Head of Engineering',
    level: 'Head',
    places: 'Berlin\nAmsterdam\nDublin\nRemote',
    constraints: 'No more than one week in four away. Not before the settlement launch.',
    started_on: rows.days.ago(STARTED),
    closed_on: null,
    created_at: rows.trashable(STARTED).created_at,
  });
  for (const { company, wish, note } of targets)
    rows.tables.review_target.push({
      id: derivedId<ReviewTargetId>('review_target', id, companyIdOf(company)),
      review_id: id,
      company_id: companyIdOf(company),
      wish,
      note: note ?? null,
      source: 'typed',
    });
  addWakes(rows, people, id);
}
