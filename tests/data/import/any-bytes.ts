import fc from 'fast-check';
import { FILES } from './files.ts';

const mixed = fc
  .tuple(
    fc.constantFrom(...Object.values(FILES)),
    fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 12 }), fc.nat(40)), { maxLength: 8 }),
  )
  .map(([file, edits]) =>
    edits.reduce((bytes, [at, put, cut]) => {
      const where = at % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, where), put, bytes.subarray(where + cut)]);
    }, file),
  );
const anything = fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes));

/** Files of every format with some bytes changed, put in and cut, and now and then any bytes at all. */
export const anyBytes = fc.oneof({ weight: 4, arbitrary: mixed }, { weight: 1, arbitrary: anything });
