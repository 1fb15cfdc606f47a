import { hash } from 'node:crypto';
import { parse, v7 } from 'uuid';

/** Fixed for ever: ids derived with it must come out the same on every machine. */
const NAMESPACE = Buffer.from(parse('7d2f6c1e-5a0b-4f4e-9f62-3b8c1d0e7a55'));

/** A fresh key, ordered by time of creation (UUID version 7). */
export const newId = <Id extends string>(): Id => v7() as Id;

/**
 * The key of a record that is what its parts say (a join row, a tag, an imported record): the same parts
 * give the same key everywhere (UUID version 5, RFC 9562 section 5.5), so that two devices make one record of it.
 * Worked out here, since an import derives ten for each of its rows and the package's way takes twice as long.
 */
export function derivedId<Id extends string>(kind: string, ...parts: readonly string[]): Id {
  const name = Buffer.from([kind, ...parts].join('\u0000'));
  const digest = hash('sha1', Buffer.concat([NAMESPACE, name]), 'hex');
  const variant = VARIANTS[Number.parseInt(digest.charAt(16), 16) & 3];
  const [a, b, c, d, e] = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    digest.slice(13, 16),
    digest.slice(17, 20),
    digest.slice(20, 32),
  ];
  return `${a}-${b}-5${c}-${variant}${d}-${e}` as Id;
}

/** The two bits of the variant, 10, before two of the digest's. */
const VARIANTS = '89ab';
