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
  const found: { readonly node: PersonNode; readonly why: Ask['why'] }[] = [];
  for (const node of book.network.people.values()) {
    if (pace.due) await pace.breathe();
    const { warmth } = node.row;
    if (warmth !== 'close' && warmth !== 'warm') continue;
    const last = found[MOST_ASKED - 1];
    // What somebody does is asked only of those warm enough: words take their time.
    if (last && warmestFirst(last.node, node) < 0) continue;
    const why = whyAsk(book, node, review.role, targets);
    if (!why) continue;
    found.push({ node, why });
    found.sort((a, b) => warmestFirst(a.node, b.node)).splice(MOST_ASKED);
  }
  return found.map(({ node: { row }, why }) => ({
    person: book.network.personRef(row.id),
    title: row.title,
    company: row.company,
    why,
  }));
}

const warmestFirst = ({ row: a }: PersonNode, { row: b }: PersonNode): number =>
  b.strength - a.strength || (a.id < b.id ? -1 : 1);

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
