import type { Marked } from '../../contract/index.ts';

/** Text whose matching runs are marked. */
export function MarkedText({ runs }: { readonly runs: Marked }) {
  let at = 0;
  return runs.map((run) => {
    const key = at;
    at += run.text.length;
    return run.match ? <mark key={key}>{run.text}</mark> : <span key={key}>{run.text}</span>;
  });
}
