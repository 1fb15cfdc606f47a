/** Whether a span ends before it begins, as far as both are known. */
export function endsEarly(from: string | null, to: string | null): boolean {
  if (!from || !to) return false;
  const known = Math.min(from.length, to.length);
  return to.slice(0, known) < from.slice(0, known);
}
