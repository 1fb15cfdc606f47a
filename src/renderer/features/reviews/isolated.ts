const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** A name that may stand in a sentence: one that is written from right to left would else turn what is around it. */
export const isolated = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);

/** Whom a way leads over, first to last. */
export const wayText = (people: readonly { readonly name: string }[]): string =>
  people.map(({ name }) => isolated(name)).join(' → ');
