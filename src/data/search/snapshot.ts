import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { SearchKind } from '../../contract/index.ts';
import { TOKENIZER_VERSION } from '../../domain/search-text.ts';
import { type DocumentKey, isDocumentKey } from './keys.ts';
import { Shard } from './shard.ts';
import type { BookState } from './state.ts';

/** The file: the shards one after the other, then this as JSON, then its length and checksum. */
interface Trailer extends BookState {
  readonly format: string;
  /** Documents that were still to be indexed. */
  readonly pending: readonly DocumentKey[];
  readonly shards: readonly { readonly kind: SearchKind; readonly bytes: number; readonly checksum: number }[];
}

const FORMAT = `kith-search 1, minisearch 7.2.0, tokenizer ${TOKENIZER_VERSION}`;
const FOOTER_BYTES = 24;
/** A half-written file this old has no writer left. */
const STALE_MS = 3_600_000;

export const snapshotPath = (bookPath: string): string => `${bookPath}.search`;

/**
 * Writes a snapshot beside the book, in short steps; the one that was there is replaced at once or not at all.
 *
 * @throws the file system's errors; then the one that was there still is
 */
export async function writeSnapshot(
  bookPath: string,
  of: BookState,
  pending: readonly DocumentKey[],
  shards: readonly { readonly kind: SearchKind; readonly shard: Shard }[],
  breathe: () => Promise<void>,
): Promise<void> {
  const path = snapshotPath(bookPath);
  const temporary = `${path}.${randomUUID()}.tmp`;
  const file = await open(temporary, 'wx', 0o600);
  try {
    const written: Trailer['shards'][number][] = [];
    for (const { kind, shard } of shards) {
      let bytes = 0;
      let checksum = 0;
      for (const piece of shard.toText()) {
        const content = Buffer.from(piece);
        bytes += content.length;
        checksum = crc32(content, checksum);
        await file.writeFile(content);
        await breathe();
      }
      written.push({ kind, bytes, checksum });
    }
    const trailer = Buffer.from(JSON.stringify({ format: FORMAT, ...of, pending, shards: written } satisfies Trailer));
    await file.writeFile(trailer);
    await file.writeFile(`\n${trailer.length} ${crc32(trailer)}`.padEnd(FOOTER_BYTES));
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A snapshot found whole and of this book; its shards are read one by one. */
export interface StoredSnapshot {
  readonly seq: number;
  readonly pending: readonly DocumentKey[];
  shards(): AsyncGenerator<{ kind: SearchKind; shard: Shard }>;
  close(): Promise<void>;
}

/**
 * Opens the snapshot beside a book.
 *
 * @param isOf tells whether the snapshot is of this very book
 * @returns null when there is none, or none that can be used
 */
export async function readSnapshot(bookPath: string, isOf: (of: BookState) => boolean): Promise<StoredSnapshot | null> {
  let file: FileHandle;
  try {
    file = await open(snapshotPath(bookPath), 'r');
  } catch {
    return null;
  }
  const trailer = await readTrailer(file).catch(() => null);
  if (!trailer || !isOf(trailer)) {
    await file.close();
    return null;
  }
  return {
    seq: trailer.seq,
    pending: trailer.pending,
    shards: () => readShards(file, trailer),
    close: () => file.close(),
  };
}

async function readTrailer(file: FileHandle): Promise<Trailer | null> {
  const { size } = await file.stat();
  const footer = await read(file, size - FOOTER_BYTES, FOOTER_BYTES);
  const [length, checksum] = footer.toString('latin1').trim().split(' ').map(Number);
  if (!length || size < length + FOOTER_BYTES) return null;
  const bytes = await read(file, size - FOOTER_BYTES - length, length);
  if (crc32(bytes) !== checksum) return null;
  const trailer = JSON.parse(bytes.toString('utf8')) as Trailer;
  const whole =
    trailer.format === FORMAT &&
    trailer.pending.every(isDocumentKey) &&
    trailer.shards.every(({ kind }) => SearchKind.options.includes(kind)) &&
    trailer.shards.reduce((total, { bytes: own }) => total + own, 0) + length + FOOTER_BYTES === size;
  return whole ? trailer : null;
}

/** @throws Error when a shard is not as it was written */
async function* readShards(file: FileHandle, trailer: Trailer): AsyncGenerator<{ kind: SearchKind; shard: Shard }> {
  let at = 0;
  for (const { kind, bytes, checksum } of trailer.shards) {
    const content = await read(file, at, bytes);
    if (crc32(content) !== checksum) throw new Error('A stored part of the search index is damaged.');
    yield { kind, shard: Shard.fromText(content.toString('utf8')) };
    at += bytes;
  }
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  if (position < 0) throw new RangeError('The file is too short.');
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new RangeError('The file is too short.');
  return buffer;
}

/** Removes what processes that were killed while writing left behind. */
export async function removeStale(bookPath: string): Promise<void> {
  const folder = dirname(bookPath);
  const prefix = `${basename(snapshotPath(bookPath))}.`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > STALE_MS) await rm(path, { force: true });
  }
}
