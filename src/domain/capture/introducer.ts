import type { Known } from './known.ts';
import type { Line, Span } from './line.ts';
import { readName, readNameBefore } from './names.ts';

const BY =
  /(?<![\p{L}\p{N}])(?:(?:was\s+|were\s+|got\s+)?introduced(?:\s+(?:to\s+)?me|\s+us)?|(?:a\s+|warm\s+)*intro(?:duction|['’]d|ed)?(?:\s+made)?|referred)\s+(?:by|from|via|through|thanks\s+to)\s+|(?<![\p{L}\p{N}])intro(?:duction)?\s*:\s*/giu;
/** Also how one talked, so only people one knows count: `via Zoom`. */
const VIA = /(?<![\p{L}\p{N}])(?:via|thanks\s+to)\s+/giu;
const INTRODUCED_US = /(?<![\p{L}\p{N}])(?:introduced|connected)\s+(?:us|me)(?![\p{L}\p{N}])/giu;

/** Finds who made the introduction: `intro by Priya`, `Priya introduced us`. Claims it. */
export function findIntroducer(line: Line, known: Known): Span | null {
  const { rest } = line;
  const leads = [...rest.matchAll(BY), ...rest.matchAll(VIA)];
  for (const match of leads) {
    const name = readName(line, match.index + match[0].length, known, 'expected');
    if (!name) continue;
    const surely = !/^(?:via|thanks)/i.test(match[0]) || known.people(line.text.slice(name.start, name.end)).length > 0;
    if (!surely) continue;
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
