import { describe, expect, it } from 'vitest';
import { NoteId, type TimelineItem } from '../../src/contract/index.ts';
import { byYear } from '../../src/renderer/features/timeline/byYear.ts';

const note = (on: string): TimelineItem => ({
  kind: 'note',
  id: NoteId.parse('0197a1b2-0000-7000-8000-000000000001'),
  on,
  body: '',
  mentionedIn: null,
});

describe('byYear', () => {
  it('keeps the order and opens a group at each new year', () => {
    const groups = byYear(['2026-02-01', '2026-01-05', '2024-12-31'].map(note));
    expect(groups.map(({ year, items }) => [year, items.length])).toEqual([
      ['2026', 2],
      ['2024', 1],
    ]);
    expect(byYear([])).toEqual([]);
  });
});
