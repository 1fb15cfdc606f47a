/** Whether a text begins as everything of a Kith book does that was written out as JSON. */
export const beginsKithBook = (text: string): boolean => /^\ufeff?\s*\{\s*"format"\s*:\s*"kith"/.test(text);
