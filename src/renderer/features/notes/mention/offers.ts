import { client } from '../../../transport/client.ts';
import { hitName, looksLikeName, mentionHits } from './hits.ts';
import type { MentionOffer } from './types.ts';

/** What `@query` may mean, best first; making it new comes last. */
export async function findOffers(query: string): Promise<MentionOffer[]> {
  const name = query.trim();
  if (!name) return [];
  const { hits } = await client.call('search.query', { text: name, kinds: ['person', 'company'], limit: 8 });
  const found = mentionHits(name, hits).map(
    (hit): MentionOffer => ({
      type: 'record',
      target: { kind: hit.kind === 'company' ? 'company' : 'person', id: hit.id },
      name: hitName(hit),
      subtitle: hit.subtitle,
      warmth: hit.warmth,
    }),
  );
  if (found.length === 0 && !looksLikeName(name)) return [];
  return [...found, { type: 'create', kind: 'person', name }, { type: 'create', kind: 'company', name }];
}
