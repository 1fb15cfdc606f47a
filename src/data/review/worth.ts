import type { MethodOutput, ReviewSummary } from '../../contract/index.ts';
import { isLikeRole } from '../../domain/preparation.ts';
import { worthRange } from '../../domain/review/worth-range.ts';
import type { Book } from '../book.ts';
import { listCompensations } from '../methods/compensation-read.ts';
import { readSettings } from '../methods/settings.ts';
import type { PersonNode } from '../network/nodes.ts';
import { Pace } from '../pace.ts';
import { readTargetRows } from './rows.ts';

type Answer = MethodOutput<'review.worth'>;
type Ask = Answer['ask'][number];

const MOST_ASKED = 6;
const COMPANIES_NAMED = 3;

/** What one is worth in the role of a review, what is missing, and who may know. */
export async function readWorth(book: Book, review: ReviewSummary): Promise<Answer> {
  const [{ observations }, settings] = await Promise.all([
    listCompensations(book, { role: '', level: '', location: '' }),
    readSettings(book),
  ]);
  const { ranges, gaps } = worthRange(observations, review, settings, book.network.today);
  const heard = new Set(observations.map(({ company }) => company?.id));
  const unknown = readTargetRows(book, review.id).flatMap(({ company }) => {
    const base = book.network.companies.get(company)?.base;
    return base && !heard.has(company) ? [{ id: base.id, name: base.name }] : [];
  });
  if (unknown.length > 0)
    gaps.push({ kind: 'target_unknown', companies: unknown.slice(0, COMPANIES_NAMED), count: unknown.length });
  return { ranges, gaps, ask: await whoMayKnow(book, review) };
}

/** Whom one is in touch with: recruiters, those in a role like it, those at a target; the warmest first. */
async function whoMayKnow(book: Book, review: ReviewSummary): Promise<Ask[]> {
  const targets = new Set<string>(readTargetRows(book, review.id).map(({ company }) => company));
  const pace = new Pace();
  const warm: PersonNode[] = [];
  for (const node of book.network.people.values())
    if (node.row.warmth === 'close' || node.row.warmth === 'warm') warm.push(node);
  warm.sort((a, b) => b.row.strength - a.row.strength || (a.row.id < b.row.id ? -1 : 1));
  const found: Ask[] = [];
  for (const node of warm) {
    if (found.length === MOST_ASKED) break;
    if (pace.due) await pace.breathe();
    const why = whyAsk(book, node, review.role, targets);
    const { id, title, company } = node.row;
    if (why) found.push({ person: book.network.personRef(id), title, company, why });
  }
  return found;
}

function whyAsk(
  { network }: Book,
  { row, employments }: PersonNode,
  role: string | null,
  targets: ReadonlySet<string>,
): Ask['why'] | null {
  if (employments.some((job) => job.kind === 'recruiter' && network.isCurrent(job))) return 'recruiter';
  if (row.company && targets.has(row.company.id)) return 'at_target';
  return role && isLikeRole(row.title, role) ? 'same_role' : null;
}
