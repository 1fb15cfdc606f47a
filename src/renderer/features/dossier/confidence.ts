/** Without what was told in confidence, unless it is asked for; and how much that is. */
export function inConfidence<Item extends { readonly confidential: boolean }>(
  items: readonly Item[],
  asked: boolean,
): { readonly kept: readonly Item[]; readonly leftOut: number } {
  const kept = asked ? items : items.filter(({ confidential }) => !confidential);
  return { kept, leftOut: items.length - kept.length };
}
