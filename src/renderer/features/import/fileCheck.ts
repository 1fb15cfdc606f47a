/** Why a file is not worth reading, as the end of a message key with its values; null when it is. */
export interface FileRefusal {
  readonly reason: 'zip' | 'type' | 'large' | 'empty';
  readonly name: string;
  /** Megabytes. */
  readonly size: number;
}

/** The contract takes 100 million base64 characters. */
const MOST_BYTES = 74_000_000;

/** Looks at a file's name and size, before it is read. */
export function refuseFile(file: { readonly name: string; readonly size: number }): FileRefusal | null {
  const { name } = file;
  const size = Math.ceil(file.size / 1_000_000);
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (ending === 'zip') return { reason: 'zip', name, size };
  if (!['csv', 'txt', 'tsv', ''].includes(ending)) return { reason: 'type', name, size };
  if (file.size === 0) return { reason: 'empty', name, size };
  if (file.size > MOST_BYTES) return { reason: 'large', name, size };
  return null;
}
