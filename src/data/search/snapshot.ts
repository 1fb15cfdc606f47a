import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { TOKENIZER_VERSION } from '../../domain/search-text.ts';
import { Frozen } from './frozen.ts';
import { GROUPS, type GroupName } from './keys.ts';
import type { BookState } from './state.ts';
import { fromParts, type StoredArray, toParts } from './stored-arrays.ts';

/** Where a group is in the file, and what it should sum up to. */
interface StoredGroup {
  readonly at: number;
  readonly bytes: number;
  readonly checksum: number;
  readonly arrays: readonly StoredArray[];
}

/** The file: the length and checksum of this, then this as JSON, then the groups. */
interface Header extends BookState {
  readonly format: string;
  readonly groups: Readonly<Record<GroupName, StoredGroup>>;
}

const FORMAT = `kith-search 2, minisearch 7.2.0, tokenizer ${TOKENIZER_VERSION}`;
const LEAD_BYTES = 24;
const ALIGNED = 8;
/** Bytes read and summed up in one step. */
const PIECE = 2 << 20;
const HEAD_BYTES = 8 << 10;
/** A half-written file this old has no writer left. */
const STALE_MS = 3_600_000;

export const snapshotPath = (bookPath: string): string => `${bookPath}.search`;

export type FrozenGroups = Readonly<Record<GroupName, Frozen>>;

/**
 * Writes a snapshot beside the book; the one that was there is replaced at once or not at all.
 *
 * @throws the file system's errors; then the one that was there still is
 */
export async function writeSnapshot(bookPath: string, of: BookState, groups: FrozenGroups): Promise<void> {
  const path = snapshotPath(bookPath);
  const temporary = `${path}.${randomUUID()}.tmp`;
  const file = await open(temporary, 'wx', 0o600);
  try {
    for (const piece of piecesOf(of, groups)) await file.writeFile(piece);
    await file.sync();
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(temporary, { force: true });
    throw error;
  }
}

function piecesOf(of: BookState, groups: FrozenGroups): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const stored = {} as Record<GroupName, StoredGroup>;
  let at = 0;
  for (const name of GROUPS) {
    const { arrays, parts } = toParts(groups[name].arrays);
    const bytes = parts.reduce((sum, part) => sum + part.byteLength, 0);
    stored[name] = { at, bytes, checksum: parts.reduce((sum, part) => crc32(part, sum), 0), arrays };
    pieces.push(...parts);
    at += bytes;
  }
  const text = JSON.stringify({ format: FORMAT, ...of, groups: stored } satisfies Header);
  const padding = (LEAD_BYTES + Buffer.byteLength(text)) % ALIGNED;
  const header = Buffer.from(text + ' '.repeat(padding === 0 ? 0 : ALIGNED - padding));
  return [Buffer.from(`${header.length} ${crc32(header)}`.padEnd(LEAD_BYTES)), header, ...pieces];
}

/** A snapshot of this book; its groups are read one by one. */
export interface StoredSnapshot {
  readonly of: BookState;
  /** @throws Error when the group is not as it was written */
  read(name: GroupName): Promise<Frozen>;
  close(): Promise<void>;
}

/**
 * Opens the snapshot beside a book.
 *
 * @param isOf tells whether the snapshot is of this very book
 * @returns null when there is none, or none that can be used
 */
export async function openSnapshot(bookPath: string, isOf: (of: BookState) => boolean): Promise<StoredSnapshot | null> {
  let file: FileHandle;
  try {
    file = await open(snapshotPath(bookPath), 'r');
  } catch {
    return null;
  }
  const found = await readHeader(file).catch(() => null);
  if (!found || !isOf(found.header)) {
    await file.close();
    return null;
  }
  const { header, end } = found;
  return {
    of: header,
    read: (name) => readGroup(file, end, header.groups[name]),
    close: () => file.close(),
  };
}

async function readHeader(file: FileHandle): Promise<{ header: Header; end: number } | null> {
  const { size } = await file.stat();
  // Whole headers are about half as long: one read will do.
  const head = Buffer.from(await read(file, 0, Math.min(size, HEAD_BYTES)));
  const [length, checksum] = head.toString('latin1', 0, LEAD_BYTES).trim().split(' ').map(Number);
  if (!length || size < LEAD_BYTES + length) return null;
  const whole = LEAD_BYTES + length <= head.length ? head : Buffer.from(await read(file, 0, LEAD_BYTES + length));
  const bytes = whole.subarray(LEAD_BYTES, LEAD_BYTES + length);
  if (crc32(bytes) !== checksum) return null;
  const header = JSON.parse(bytes.toString('utf8')) as Header;
  if (header.format !== FORMAT) return null;
  const end = LEAD_BYTES + length;
  return GROUPS.reduce((sum, name) => sum + header.groups[name].bytes, end) === size ? { header, end } : null;
}

async function readGroup(file: FileHandle, start: number, group: StoredGroup): Promise<Frozen> {
  const content = new ArrayBuffer(group.bytes);
  const pieceAt = (at: number) => new Uint8Array(content, at, Math.min(PIECE, group.bytes - at));
  const readAt = (at: number) => fill(file, pieceAt(at), start + group.at + at);
  let checksum = 0;
  let reading = readAt(0);
  for (let at = 0; at < group.bytes; at += PIECE) {
    await reading;
    // One piece is summed up while the next is being read.
    if (at + PIECE < group.bytes) reading = readAt(at + PIECE);
    checksum = crc32(pieceAt(at), checksum);
  }
  if (checksum !== group.checksum) throw new Error('A stored part of the search index is damaged.');
  return new Frozen(fromParts(content, group.arrays));
}

async function read(file: FileHandle, position: number, length: number): Promise<ArrayBuffer> {
  const content = new ArrayBuffer(length);
  await fill(file, new Uint8Array(content), position);
  return content;
}

/** @throws RangeError when the file has fewer bytes */
async function fill(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, position + done);
    if (bytesRead === 0) throw new RangeError('The file is too short.');
    done += bytesRead;
  }
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
