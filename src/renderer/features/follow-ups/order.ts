/**
 * Where the cursor goes when the line it was on has left: to the first line after it that is still there,
 * else the last before it. Null when there is no line.
 */
export function nextAfter(gone: string | null, before: readonly string[], now: readonly string[]): string | null {
  const at = gone === null ? -1 : before.indexOf(gone);
  if (at < 0) return now[0] ?? null;
  const there = new Set(now);
  return (
    before.slice(at + 1).find((id) => there.has(id)) ??
    before.slice(0, at).findLast((id) => there.has(id)) ??
    now[0] ??
    null
  );
}

/** The lines from one to another, both included, whichever stands first. */
export function betweenIds(ids: readonly string[], one: string, other: string): readonly string[] {
  const [from = 0, to = 0] = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b);
  return ids.slice(Math.max(0, from), to + 1);
}
