import type { Database } from 'better-sqlite3';
import type { Marked, PersonId, SearchHit } from '../../contract/index.ts';
import { fulfilled, mark, snippet } from '../../domain/search-marks.ts';
import type { Matcher } from '../../domain/search-query.ts';
import type { Network } from '../network/network.ts';
import { Pace } from '../pace.ts';
import type { Ranked } from './best.ts';
import { kindOf } from './keys.ts';
import { readSources, type Source } from './sources.ts';

/** Puts what was found into words, as the book is now; what has gone meanwhile is left out. */
export async function hitsOf(db: Database, network: Network, ranked: readonly Ranked[]): Promise<SearchHit[]> {
  const pace = new Pace();
  const sources = readSources(
    db,
    ranked.map(({ key }) => key),
  );
  const hits: SearchHit[] = [];
  for (const { key, score, matcher } of ranked) {
    const source = sources.get(key);
    if (!source) continue;
    const kind = kindOf(key);
    hits.push({
      kind,
      id: source.id,
      title: mark(source.title, matcher),
      subtitle: source.subtitle,
      snippet: snippetOf(source, matcher),
      warmth: kind === 'person' ? network.personRef(source.id as PersonId).warmth : null,
      page: source.page,
      score,
    });
    await pace.breathe();
  }
  return hits;
}

/** Where the words stand that the title does not have. Of a text always the place in its body, if they are there. */
function snippetOf(source: Source, matcher: Matcher): Marked | null {
  const body = source.fields.body[0];
  const inBody = body === undefined ? null : snippet(body, matcher);
  if (inBody) return inBody;
  const inTitle = fulfilled(source.title, matcher, true);
  if (matcher.query.slots.every((slot) => inTitle.has(slot))) return null;
  const telling = [...source.fields.role, ...source.fields.about, ...source.fields.name].filter((text) =>
    matcher.query.slots.some((slot) => !inTitle.has(slot) && fulfilled(text, matcher, false).has(slot)),
  );
  return snippet(telling.join(' · '), matcher);
}
