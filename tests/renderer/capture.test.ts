import { expect, test } from 'vitest';
import type { Captured, PersonId } from '../../src/contract/index.ts';
import { noCorrections, understand } from '../../src/renderer/features/capture/corrections.ts';
import { segments } from '../../src/renderer/features/capture/segments.ts';

const priya = (id: string, company: string) => ({
  id: id as PersonId,
  name: 'Priya Nair',
  warmth: 'warm' as const,
  strength: 0.5,
  company,
});
const captured: Captured = {
  text: 'coffee with Priya yesterday',
  kind: { span: { start: 0, end: 6 }, value: 'coffee' },
  on: { span: { start: 18, end: 27 }, value: '2026-11-22' },
  people: [
    {
      span: { start: 12, end: 17 },
      name: 'Priya',
      matches: [priya('a', 'Tidegate'), priya('b', 'Nubank')],
      person: null,
      title: null,
      company: null,
    },
  ],
  introducedBy: null,
  followUpOn: null,
  note: '',
};

test('a name that may mean several asks until it is answered', () => {
  const understood = understand(captured, noCorrections);
  expect(understood.questions).toMatchObject([{ part: 'person', name: 'Priya', options: [{ id: 'a' }, { id: 'b' }] }]);
  const answered = understand(captured, { ...noCorrections, people: { Priya: { person: { name: 'Priya' } } } });
  expect(answered.questions).toEqual([]);
  expect(answered).toMatchObject({ kind: 'coffee', people: [{ person: { name: 'Priya' } }] });
});

test('a correction holds only while the line says what it corrects', () => {
  const corrections = { ...noCorrections, on: { said: '2026-11-22', value: '2026-11-20' } };
  expect(understand(captured, corrections).on).toBe('2026-11-20');
  const today = { ...captured, on: { span: null, value: '2026-11-23' } };
  expect(understand(today, corrections).on).toBe('2026-11-23');
});

test('marks stay on words that still stand where they stood', () => {
  const marked = (text: string) =>
    segments(text, captured)
      .filter(({ part }) => part)
      .map(({ text }) => text);
  expect(marked(captured.text)).toEqual(['coffee', 'Priya', 'yesterday']);
  expect(marked(`${captured.text} again`)).toEqual(['coffee', 'Priya', 'yesterday']);
  expect(marked('coffee with Paula')).toEqual(['coffee']);
});
