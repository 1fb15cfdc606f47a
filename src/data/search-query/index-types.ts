import type { MethodOutput, ParsedInput } from '../../contract/index.ts';

/** What is asked of the index: words alone. */
export type IndexQuery = Pick<ParsedInput<'search.query'>, 'text' | 'kinds' | 'limit'>;
/** What it answers, best first. */
export type IndexAnswer = Pick<MethodOutput<'search.query'>, 'hits' | 'complete'>;
