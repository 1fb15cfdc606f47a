const questions = [
  /^who(?:\s+(?:do|did)\s+(?:i|we)\s+know)?(?:\s+(?:is|was|works?|worked))?\s+(?:(?:at|in|from)(?:\s+|$)|@\s*)(.*)$/i,
  /^(?:people|someone|anyone|contacts?)\s+at\s+(.*)$/i,
];

/**
 * The company that *who do I know at …* asks about: 'who at acme' → 'acme'. Empty while it is not named
 * yet, null when the words ask nothing of the kind.
 */
export function askedCompany(text: string): string | null {
  const words = text.trimStart();
  for (const question of questions) {
    const found = question.exec(words)?.[1];
    if (found !== undefined) return found.replace(/\?+\s*$/, '').trim();
  }
  return null;
}
