import type { Known } from './known.ts';
import type { Line, Span } from './line.ts';
import { readName, readNameBefore } from './names.ts';

const BY =
  /(?<![\p{L}\p{N}])(?:(?:was\s+|were\s+|got\s+)?introduced(?:\s+(?:to\s+)?me|\s+us)?|(?:a\s+|warm\s+)*intro(?:duction|['’]d|ed)?(?:\s+made)?|referred)\s+(?:by|from|via|through|thanks\s+to)\s+|(?<![\p{L}\p{N}])intro(?:duction)?\s*:\s*/giu;
const INTRODUCED_US = /(?<![\p{L}\p{N}])(?:introduced|connected)\s+(?:us|me)(?![\p{L}\p{N}])/giu;

/** Finds who made the introduction: `intro by Priya`, `Priya introduced us`. Claims it. */
export function findIntroducer(line: Line, known: Known): Span | null {
  const { rest } = line;
  for (const match of rest.matchAll(BY)) {
    const start = match.index + match[0].length;
    const name = readName(line, start, known, 'expected');
    if (!name) continue;
    line.claim(name);
    line.join({ start: match.index, end: name.start });
    return name;
  }
  for (const match of rest.matchAll(INTRODUCED_US)) {
    const name = readNameBefore(line, match.index);
    if (!name) continue;
    line.claim(name);
    line.join({ start: name.end, end: match.index + match[0].length });
    return name;
  }
  return null;
}
