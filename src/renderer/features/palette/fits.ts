import { fold } from '../../../domain/text.ts';

/** Whether each word typed begins a word of the label. */
export function fits(label: string, typed: string): boolean {
  const words = fold(label).split(/\s+/);
  return fold(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((start) => words.some((word) => word.startsWith(start)));
}
