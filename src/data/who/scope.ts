import type { Database } from 'better-sqlite3';
import type { CompanyId, CompanyLinkKind, CompanyRelation } from '../../contract/index.ts';
import type { Network } from '../network/network.ts';

/** A company that belongs to an answer. */
export interface InScope {
  readonly company: CompanyId;
  readonly relation: CompanyRelation;
  readonly hops: number;
}

/** How far units of units and parents of parents are followed. */
const MOST_HOPS = 4;

interface Step {
  readonly kind: CompanyLinkKind;
  /** The end of the link at which the company asked about stands. */
  readonly end: 'from' | 'to';
  readonly relation: CompanyRelation;
}
/** What belongs to a company. */
const DOWN: readonly Step[] = [
  { kind: 'acquired_by', end: 'to', relation: 'acquired_unit' },
  { kind: 'parent_of', end: 'from', relation: 'subsidiary' },
  { kind: 'spun_off', end: 'to', relation: 'spin_off' },
];
/** What a company belongs, or before it was spun off belonged, to. */
const UP: readonly Step[] = [
  { kind: 'acquired_by', end: 'from', relation: 'acquirer' },
  { kind: 'parent_of', end: 'to', relation: 'parent' },
  { kind: 'spun_off', end: 'from', relation: 'parent' },
];
const ACROSS: readonly Step[] = [
  { kind: 'competitor', end: 'from', relation: 'competitor' },
  { kind: 'competitor', end: 'to', relation: 'competitor' },
];

/**
 * The companies an answer about one is to cover: itself, what belongs to it and what it belongs to, up or
 * down but not up and down again, nearest first; and its competitors. Links may go in circles.
 */
export function scopeOf(
  db: Database,
  network: Network,
  company: CompanyId,
): { family: InScope[]; competitors: InScope[] } {
  const family = new Map<CompanyId, InScope>([[company, { company, relation: 'itself', hops: 0 }]]);
  const linked = linkReader(db, network);
  const ways: { readonly steps: readonly Step[]; edge: readonly CompanyId[] }[] = [
    { steps: DOWN, edge: [company] },
    { steps: UP, edge: [company] },
  ];
  for (let hops = 1; hops <= MOST_HOPS; hops += 1) {
    for (const way of ways) {
      const reached = way.edge.flatMap((id) => linked(id, way.steps)).filter((one) => !family.has(one.company));
      for (const one of reached) if (!family.has(one.company)) family.set(one.company, { ...one, hops });
      way.edge = [...new Set(reached.map((one) => one.company))];
    }
  }
  const competitors = new Map<CompanyId, InScope>();
  for (const one of linked(company, ACROSS))
    if (!family.has(one.company)) competitors.set(one.company, { ...one, hops: 1 });
  return { family: [...family.values()], competitors: [...competitors.values()] };
}

type Linked = { readonly company: CompanyId; readonly relation: CompanyRelation };

function linkReader(db: Database, network: Network): (company: CompanyId, steps: readonly Step[]) => Linked[] {
  type Row = { readonly kind: CompanyLinkKind; readonly other: CompanyId };
  const select = {
    from: db.prepare<[CompanyId], Row>('SELECT kind, to_id AS other FROM company_link WHERE from_id = ? ORDER BY id'),
    to: db.prepare<[CompanyId], Row>('SELECT kind, from_id AS other FROM company_link WHERE to_id = ? ORDER BY id'),
  };
  return (company, steps) => {
    const rows = { from: select.from.all(company), to: select.to.all(company) };
    return steps.flatMap(({ kind, end, relation }) =>
      rows[end]
        .filter((row) => row.kind === kind && network.companies.has(row.other))
        .map((row) => ({ company: row.other, relation })),
    );
  };
}
