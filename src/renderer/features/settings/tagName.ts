export const TAG_LONGEST = 100;

/** Whether a name is another tag's already; tags do not differ by case. */
export function isTaken(name: string, taken: readonly string[]): boolean {
  const folded = name.trim().toLowerCase();
  return taken.some((other) => other.trim().toLowerCase() === folded);
}
