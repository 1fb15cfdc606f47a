import type { Database } from 'better-sqlite3';
import type { LocalDate, Stage } from '../../contract/index.ts';
import { markdownText } from '../../domain/markdown-text.ts';
import { present, readListed } from './read.ts';
import type { Source } from './sources.ts';

interface OpportunityRow {
  readonly id: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly stage: Stage;
  readonly agency: string | null;
  readonly source: string | null;
  readonly recruiter: string | null;
  readonly link: string | null;
  readonly heard_on: LocalDate;
  readonly description: string;
  readonly would_meet: string;
  readonly would_learn: string;
  readonly would_open: string;
  readonly conflicts: string;
  readonly close_reason: string | null;
}

const OPPORTUNITIES = `SELECT o.id, c.name AS company, o.role, o.stage, a.name AS agency, s.name AS source,
    r.name AS recruiter, o.link, o.heard_on, o.description, o.would_meet, o.would_learn, o.would_open, o.conflicts,
    o.close_reason
  FROM opportunity o
    LEFT JOIN company c ON c.id = o.company_id AND c.deleted_at IS NULL
    LEFT JOIN company a ON a.id = o.agency_id AND a.deleted_at IS NULL
    LEFT JOIN person s ON s.id = o.source_id AND s.deleted_at IS NULL
    LEFT JOIN person r ON r.id = o.recruiter_id AND r.deleted_at IS NULL
  WHERE o.id IN :ids AND o.deleted_at IS NULL`;

/** Opportunities: company; role; stage, link and who brought it; what was written of it and whether to take it. */
export function readOpportunitySources(db: Database, ids: readonly string[]): Source[] {
  return readListed<OpportunityRow>(db, OPPORTUNITIES, ids).map((row) => {
    const texts = [row.description, row.would_meet, row.would_learn, row.would_open, row.conflicts, row.close_reason];
    return {
      id: row.id,
      title: present(row.company, row.role).join(' · '),
      subtitle: row.heard_on,
      on: row.heard_on,
      page: null,
      fields: {
        name: present(row.company),
        role: present(row.role),
        about: present(row.stage.replace('_', ' '), row.agency, row.source, row.recruiter, row.link),
        // One text, so that a snippet shows the place in it.
        body: present(
          texts
            .map((text) => markdownText(text ?? ''))
            .filter(Boolean)
            .join(' · '),
        ),
      },
    };
  });
}
