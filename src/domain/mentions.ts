import type { CompanyId, PersonId } from '../contract/index.ts';

export interface Mentions {
  readonly people: ReadonlySet<PersonId>;
  readonly companies: ReadonlySet<CompanyId>;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const MENTION = new RegExp(`\\]\\(kith:(person|company)/(${UUID})\\)`, 'gi');

/** Whom a Markdown text mentions: its links of the form `[@Ana](kith:person/<id>)`. */
export function mentionsIn(markdown: string): Mentions {
  const people = new Set<PersonId>();
  const companies = new Set<CompanyId>();
  for (const [, kind, id] of markdown.matchAll(MENTION)) {
    if (!id) continue;
    if (kind?.toLowerCase() === 'person') people.add(id.toLowerCase() as PersonId);
    else companies.add(id.toLowerCase() as CompanyId);
  }
  return { people, companies };
}
