import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { OnClose, Settings } from '../../src/contract/index.ts';

const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** What the window needs before the book is open, and what is this machine's rather than the book's. */
const Remembered = z.object({
  bounds: Bounds.optional(),
  maximized: z.boolean().default(false),
  /** Not there until the user was asked. */
  onClose: OnClose.optional(),
  appearance: Settings.shape.appearance.default('system'),
  language: Settings.shape.language.default('system'),
});
type Remembered = z.infer<typeof Remembered>;

/** A small file beside the app's other data. What it holds can be lost without harm, so errors are not told. */
export interface Memory {
  readonly value: Remembered;
  remember(patch: Partial<Remembered>): void;
}

/** Reads the file; anything missing or unreadable leaves the defaults. */
export function openMemory(path: string): Memory {
  let value = read(path);
  return {
    get value() {
      return value;
    },
    remember(patch) {
      value = { ...value, ...patch };
      try {
        writeFileSync(`${path}.new`, JSON.stringify(value));
        renameSync(`${path}.new`, path);
      } catch {
        // A full disk must not stop the window from closing.
      }
    },
  };
}

function read(path: string): Remembered {
  try {
    return Remembered.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return Remembered.parse({});
  }
}
