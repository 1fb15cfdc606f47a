import type { Database } from 'better-sqlite3';
import type { LocalDate } from '../../contract/index.ts';
import { markdownText } from '../../domain/markdown-text.ts';
import { present, readListed } from './read.ts';
import type { Source } from './sources.ts';

interface InsightRow {
  readonly id: string;
  readonly text: string;
  readonly learnt_on: LocalDate;
  readonly company_id: string;
  readonly company: string;
  readonly person: string | null;
}

const INSIGHTS = `SELECT g.id, g.text, g.learnt_on, g.company_id, c.name AS company, p.name AS person
  FROM insight g JOIN company c ON c.id = g.company_id AND c.deleted_at IS NULL
    LEFT JOIN person p ON p.id = g.from_person_id AND p.deleted_at IS NULL
  WHERE g.id IN :ids AND g.deleted_at IS NULL`;

/** Insights: their text, the company they are about and who told; on the company's page. */
export function readInsightSources(db: Database, ids: readonly string[]): Source[] {
  return readListed<InsightRow>(db, INSIGHTS, ids).map((insight) => ({
    id: insight.id,
    title: insight.company,
    subtitle: insight.learnt_on,
    on: insight.learnt_on,
    page: { kind: 'company', id: insight.company_id },
    fields: {
      name: [],
      role: [],
      about: present(insight.company, insight.person),
      body: present(markdownText(insight.text)),
    },
  }));
}

interface IntroductionRow {
  readonly id: string;
  readonly on: LocalDate;
  readonly outcome: string;
  readonly introducer: string | null;
  readonly who: string | null;
  readonly to_id: string;
  readonly to: string;
}

const INTRODUCTIONS = `SELECT t.id, coalesce(t.made_on, t.asked_on, substr(t.created_at, 1, 10)) AS "on", t.outcome,
    a.name AS introducer, b.name AS who, t.to_id, c.name AS "to"
  FROM introduction t JOIN person c ON c.id = t.to_id AND c.deleted_at IS NULL
    LEFT JOIN person a ON a.id = t.introducer_id AND a.deleted_at IS NULL
    LEFT JOIN person b ON b.id = t.who_id AND b.deleted_at IS NULL
  WHERE t.id IN :ids AND t.deleted_at IS NULL AND t.outcome <> ''
    AND (t.introducer_id IS NULL OR a.id IS NOT NULL) AND (t.who_id IS NULL OR b.id IS NOT NULL)`;

/** What came of introductions; found like notes, on the page of the one who was met. */
export function readIntroductionSources(db: Database, ids: readonly string[]): Source[] {
  return readListed<IntroductionRow>(db, INTRODUCTIONS, ids).map((introduction) => {
    const people = present(introduction.introducer, introduction.who, introduction.to);
    return {
      id: introduction.id,
      title: people.join(', '),
      subtitle: introduction.on,
      on: introduction.on,
      page: { kind: 'person', id: introduction.to_id },
      fields: { name: [], role: [], about: people, body: present(markdownText(introduction.outcome)) },
    };
  });
}
