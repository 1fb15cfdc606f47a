/** What stands before a name in a list: a bullet, a box, a number. */
const BULLET = /^\s*(?:[-–—*•▪◦·+>]|\[[ xX]?\]|\d{1,3}[.)])\s+/u;
/** A comma before one of these belongs to the name: `Acme, Inc.` */
const LEGAL_AFTER_COMMA = /^(?:inc|llc|ltd|limited|corp|co|gmbh|ag|se|lda|s\.?a|s\.?r\.?l|b\.?v|plc|llp|kg)\b\.?/iu;
const LONGEST = 200;

/**
 * The names in a typed or pasted list, each once, in its order: one a line, or parted by tabs, semicolons or commas
 * (not the comma of `Acme, Inc.`). Bullets, numbers and quotation marks around a name are left out.
 */
export function targetNames(text: string): string[] {
  const seen = new Set<string>();
  return text
    .split(/[\r\n\t;]+/u)
    .flatMap((line) => partsOf(line.replace(BULLET, '')))
    .map((name) =>
      name
        .replace(BULLET, '')
        .replace(/^["'“”„«»\s]+|["'“”„«»\s]+$/gu, '')
        .slice(0, LONGEST),
    )
    .filter((name) => {
      const key = name.toLowerCase();
      if (!/[\p{L}\p{N}]/u.test(name) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function partsOf(line: string): string[] {
  const parts: string[] = [];
  for (const part of line.split(',')) {
    const last = parts.length - 1;
    if (last >= 0 && LEGAL_AFTER_COMMA.test(part.trim())) parts[last] = `${parts[last]},${part}`;
    else parts.push(part);
  }
  return parts;
}
