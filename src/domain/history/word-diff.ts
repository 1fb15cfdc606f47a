/** A run of a compared text. */
export interface DiffRun {
  readonly is: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Of more words than this between the first and the last difference, all count as rewritten. */
const MOST_WORDS = 400;
/** How many words of what stayed are shown on each side of a change. */
const AROUND = 4;
/** The longest run that is shown whole, in characters. */
const LONGEST = 240;

/** Words with the space after them; of scripts without spaces, single characters. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+\s*|\s+/gu;

/**
 * What changed from one text to another, word by word and short: of what stayed only the words around a change,
 * `…` for the rest. By the longest common subsequence of words (Wagner and Fischer, 1974).
 */
export function wordDiff(before: string, after: string): DiffRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const runs: DiffRun[] = [
    ...run('same', old.slice(0, head)),
    ...between(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...run('same', old.slice(old.length - tail)),
  ];
  return shortened(merged(runs));
}

const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];

const run = (is: DiffRun['is'], words: readonly string[]): DiffRun[] =>
  words.length > 0 ? [{ is, text: words.join('') }] : [];

function between(old: readonly string[], now: readonly string[]): DiffRun[] {
  if (old.length === 0 || now.length === 0 || old.length > MOST_WORDS || now.length > MOST_WORDS)
    return [...run('gone', old), ...run('new', now)];
  const width = now.length + 1;
  // common[i * width + j]: the longest common subsequence of old from i and now from j.
  const common = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const runs: DiffRun[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      runs.push({ is: 'same', text: old[i] as string });
      i += 1;
      j += 1;
    } else if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ is: 'gone', text: old[i] as string });
      i += 1;
    } else {
      runs.push({ is: 'new', text: now[j] as string });
      j += 1;
    }
  }
  return runs;
}

/** Neighbours of one kind as one; of a change what went stands before what came. */
function merged(runs: readonly DiffRun[]): DiffRun[] {
  const out: DiffRun[] = [];
  let [gone, fresh] = ['', ''];
  const flush = () => {
    if (gone) out.push({ is: 'gone', text: gone });
    if (fresh) out.push({ is: 'new', text: fresh });
    [gone, fresh] = ['', ''];
  };
  for (const { is, text } of runs) {
    if (is === 'gone') gone += text;
    else if (is === 'new') fresh += text;
    else {
      // A space between two changed words does not part them.
      if ((gone || fresh) && text.trim() === '') {
        if (gone) gone += text;
        if (fresh) fresh += text;
        continue;
      }
      flush();
      const last = out.at(-1);
      if (last?.is === 'same') out[out.length - 1] = { is, text: last.text + text };
      else out.push({ is, text });
    }
  }
  flush();
  return out;
}

function shortened(runs: readonly DiffRun[]): DiffRun[] {
  return runs.map((one, index) => {
    if (one.is !== 'same') return { is: one.is, text: cut(one.text) };
    const words = wordsOf(one.text);
    const [first, last] = [index === 0, index === runs.length - 1];
    if (words.length <= AROUND * (first || last ? 1 : 2) + 1) return one;
    const head = first ? '' : words.slice(0, AROUND).join('');
    const tail = last ? '' : words.slice(-AROUND).join('');
    return { is: 'same', text: `${head.trimEnd()}${head && ' '}… ${tail}` };
  });
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);
