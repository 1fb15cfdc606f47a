const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const first = (word: string): string => graphemes.segment(word)[Symbol.iterator]().next().value?.segment ?? '';

/** One or two letters that stand for a name of any script: 'Ana de Souza' → 'AS', '王小明' → '王'. */
export function initials(name: string): string {
  const words = name.split(/[\s·・]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [head, ...rest] = words;
  if (!head) return first(name.trim()) || '?';
  const last = rest.at(-1);
  return (first(head) + (last ? first(last) : '')).toLocaleUpperCase();
}
