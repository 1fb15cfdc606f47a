import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../src/contract/index.ts';
import { looksLikeName, mentionHits } from '../../src/renderer/features/notes/mention/hits.ts';

const hit = (name: string, kind: SearchHit['kind'] = 'person'): SearchHit => ({
  kind,
  id: '0197a1b2-0000-7000-8000-000000000001',
  title: [{ text: name, match: false }],
  subtitle: null,
  snippet: null,
  warmth: null,
  page: null,
  score: 1,
});

describe('mentionHits', () => {
  const hits = [hit('Ána Souza'), hit('Anna Ivanova'), hit('Acme', 'company'), hit('2026-01-01', 'interview')];
  const names = (query: string) => mentionHits(query, hits).map((found) => found.title[0]?.text);
  it('trusts the search for one word, and offers people and companies only', () => {
    expect(names('an')).toEqual(['Ána Souza', 'Anna Ivanova', 'Acme']);
  });
  it('wants every further word to begin a word of the name', () => {
    expect(names('ana so')).toEqual(['Ána Souza']);
    expect(names('ana is great')).toEqual([]);
  });
});

describe('looksLikeName', () => {
  it.each(['Ana', 'ana', 'Ana Souza', '王小明', 'דנה לוי', "O'Brien Smith"])('%s', (text) => {
    expect(looksLikeName(text)).toBe(true);
  });
  it.each(['', 'Ana is great', 'ana souza', 'One Two Three Four Five'])('not: %s', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});
