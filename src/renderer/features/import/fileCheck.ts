/** Why a file is not worth reading, as the end of a message key with its values; null when it is. */
export interface FileRefusal {
  readonly reason: 'large' | 'empty';
  readonly name: string;
  /** Megabytes. */
  readonly size: number;
}

/** The contract takes 100 million base64 characters. */
const MOST_BYTES = 74_000_000;

/** Looks at a file's size, before it is read. What is in it, the data side tells. */
export function refuseFile({
  name,
  size: bytes,
}: {
  readonly name: string;
  readonly size: number;
}): FileRefusal | null {
  const size = Math.ceil(bytes / 1_000_000);
  if (bytes === 0) return { reason: 'empty', name, size };
  return bytes > MOST_BYTES ? { reason: 'large', name, size } : null;
}
