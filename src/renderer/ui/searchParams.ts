/** A piece of an address's search, or nothing when it is missing or makes no sense. */
type Piece<K extends string, V> = { readonly [key in K]?: V };

const piece = <K extends string, V>(key: K, value: V) => ({ [key]: value }) as Piece<K, V>;

/** A text that is not empty. Numbers are taken as they were typed. */
export function text<K extends string>(key: K, value: unknown): Piece<K, string> {
  const typed = typeof value === 'number' ? String(value) : value;
  return typeof typed === 'string' && typed !== '' ? piece(key, typed.slice(0, 200)) : {};
}

/** One of a closed set. */
export function oneOf<K extends string, V extends string>(key: K, value: unknown, all: readonly V[]): Piece<K, V> {
  const found = all.find((one) => one === value);
  return found ? piece(key, found) : {};
}

/** Some of a closed set, in its order; none at all is left out. */
export function someOf<K extends string, V extends string>(
  key: K,
  value: unknown,
  all: readonly V[],
): Piece<K, readonly V[]> {
  const found = Array.isArray(value) ? all.filter((one) => value.includes(one)) : [];
  return found.length > 0 ? piece(key, found) : {};
}
