import { parse, v5, v7 } from 'uuid';

/** Fixed for ever: ids derived with it must come out the same on every machine. */
const NAMESPACE = parse('7d2f6c1e-5a0b-4f4e-9f62-3b8c1d0e7a55');

/** A fresh key, ordered by time of creation (UUID version 7). */
export const newId = <Id extends string>(): Id => v7() as Id;

/**
 * The key of a record that is what its parts say (a join row, a tag, an imported record): the same parts
 * give the same key everywhere (UUID version 5), so that two devices make one record of it.
 */
export const derivedId = <Id extends string>(kind: string, ...parts: readonly string[]): Id =>
  v5(Buffer.from([kind, ...parts].join('\u0000')), NAMESPACE) as Id;
