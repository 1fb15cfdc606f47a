import { describe, expect, it } from 'vitest';
import { CompanyId, type KnowReason, type Knows, PersonId } from '../../src/contract/index.ts';
import { toDomain } from '../../src/renderer/features/company/domain.ts';
import { whoCounts } from '../../src/renderer/features/company/whoCounts.ts';

describe('toDomain', () => {
  it.each([
    ['acme.example', 'acme.example'],
    ['https://www.Acme.example/jobs?x=1', 'acme.example'],
    ['ana@acme.example', 'acme.example'],
    ['münchen.example', 'münchen.example'],
    ['acme.example:8080', 'acme.example'],
  ])('%s', (text, domain) => {
    expect(toDomain(text)).toBe(domain);
  });
  it.each(['', 'acme', 'not a domain', 'http://'])('not: %s', (text) => {
    expect(toDomain(text)).toBeNull();
  });
});

const id = '0197a1b2-0000-7000-8000-000000000001';
const known = (reason: KnowReason): Knows => ({
  person: { id: PersonId.parse(id), name: 'Ana', warmth: 'close', strength: 1 },
  company: { id: CompanyId.parse(id), name: 'Acme' },
  relation: 'itself',
  reasons: [reason],
  title: null,
  lastContactOn: null,
});

describe('whoCounts', () => {
  it('counts by the strongest reason, in a fixed order', () => {
    const agency = { kind: 'recruits_for', agency: { id: CompanyId.parse(id), name: 'N' }, title: null } as const;
    const there = {
      kind: 'works_there',
      employmentId: id,
      title: null,
      startedOn: null,
      endedOn: null,
      as: 'employee',
    };
    const now = there as unknown as KnowReason;
    expect(whoCounts([known(agency), known(now), known(now)])).toEqual([
      { group: 'now', count: 2 },
      { group: 'recruiter', count: 1 },
    ]);
    expect(whoCounts([])).toEqual([]);
  });
});
