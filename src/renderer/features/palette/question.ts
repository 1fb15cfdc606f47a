const ways = [
  /^(?:how\s+(?:do|can|could)\s+(?:i|we)\s+(?:get|reach)(?:\s+(?:in)?to)?|(?:a\s+)?(?:way|path|route)s?\s+(?:in)?to)(?:\s+|$)(.*)$/i,
  /^who\s+(?:can|could|would)\s+introduce\s+me\s+(?:to|at)(?:\s+|$)(.*)$/i,
];
const questions = [
  /^who(?:\s+(?:do|did)\s+(?:i|we)\s+know)?(?:\s+(?:is|was|works?|worked))?\s+(?:(?:at|in|from)(?:\s+|$)|@\s*)(.*)$/i,
  /^(?:people|someone|anyone|contacts?)\s+at\s+(.*)$/i,
];

/** Whether the words ask for the way to a company: 'how do I get to acme', 'who can introduce me to acme'. */
export const asksWay = (text: string): boolean => ways.some((question) => question.test(text.trimStart()));

/**
 * The company that *who do I know at …* or *how do I get to …* asks about: 'who at acme' → 'acme'. Empty while it is not named
 * yet, null when the words ask nothing of the kind.
 */
export function askedCompany(text: string): string | null {
  const words = text.trimStart();
  for (const question of [...ways, ...questions]) {
    const found = question.exec(words)?.[1];
    if (found !== undefined) return found.replace(/\?+\s*$/, '').trim();
  }
  return null;
}
