import type { FrozenArrays } from './frozen.ts';

const KINDS = {
  keys: Uint8Array,
  keyStart: Uint32Array,
  on: Int32Array,
  titleLength: Uint16Array,
  fieldLength: Uint32Array,
  terms: Uint16Array,
  termStart: Uint32Array,
  byLength: Uint32Array,
  lengthStart: Uint32Array,
  masks: Int32Array,
  postingStart: Uint32Array,
  documents: Uint32Array,
  frequency: Uint8Array,
  often: Uint32Array,
  inner: Uint32Array,
} as const satisfies { [K in keyof FrozenArrays]: { new (...of: [ArrayBuffer, number, number]): FrozenArrays[K] } };
/** Of numbers that may be in two bytes. */
const NARROW = Uint16Array;

/** An array's name, and where it is among the bytes of all. */
export interface StoredArray {
  readonly name: keyof FrozenArrays;
  readonly at: number;
  readonly length: number;
  /** Bytes of each number. */
  readonly width: number;
}

const ALIGNED = 8;

/** The arrays one after the other, each where its numbers may be read in place. */
export function toParts(arrays: FrozenArrays): { arrays: StoredArray[]; parts: Uint8Array[] } {
  const stored: StoredArray[] = [];
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const name of Object.keys(KINDS) as (keyof FrozenArrays)[]) {
    const { buffer, byteOffset, byteLength, length, BYTES_PER_ELEMENT } = arrays[name];
    stored.push({ name, at, length, width: BYTES_PER_ELEMENT });
    const gap = (ALIGNED - (byteLength % ALIGNED)) % ALIGNED;
    parts.push(new Uint8Array(buffer, byteOffset, byteLength), new Uint8Array(gap));
    at += byteLength + gap;
  }
  return { arrays: stored, parts };
}

/** The arrays as views of the bytes; nothing is copied. */
export function fromParts(content: ArrayBuffer, stored: readonly StoredArray[]): FrozenArrays {
  const views = stored.map(({ name, at, length, width }) => {
    const kind = width === KINDS[name].BYTES_PER_ELEMENT ? KINDS[name] : NARROW;
    return [name, new kind(content, at, length)];
  });
  return Object.fromEntries(views) as FrozenArrays;
}
