/** One logical line of a vCard or iCalendar text. */
export interface ContentLine {
  /** Line of the file on which it begins, counted from 1. */
  readonly line: number;
  /** Unfolded; quoted-printable decoded; parameters with names. */
  readonly text: string;
  /** In capitals, without a group. */
  readonly name: string;
}

/** Longer values are pictures, keys and the like, which are never wanted. */
const LONGEST = 100_000;
const PROPERTY = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9/-]+)\s*((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):/;
const NOT_WANTED = /^(?:PHOTO|LOGO|SOUND|KEY|AGENT|X-MS-CARDPICTURE|X-ALT-DESC|ATTACH)$/;

/**
 * The content lines of a text: folds joined, soft breaks of quoted-printable joined before they are decoded (they cut
 * characters), bare parameters of version 2.1 named (`TEL;HOME` → `TEL;TYPE=HOME`), pictures and keys left out.
 * What is no content line is left out.
 *
 * @param text with `\n` as line end
 */
export function* contentLines(text: string): Generator<ContentLine> {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; ) {
    const begin = at;
    const parts = [lines[at] ?? ''];
    at += 1;
    const head = PROPERTY.exec(parts[0] ?? '');
    const quotedPrintable = head !== null && /QUOTED-PRINTABLE/i.test(head[3] ?? '');
    if (quotedPrintable) {
      while (parts.at(-1)?.endsWith('=') && at < lines.length) {
        parts.push(parts.pop()?.slice(0, -1) ?? '', lines[at] ?? '');
        at += 1;
      }
    }
    let size = 0;
    while (at < lines.length && /^[ \t]/.test(lines[at] ?? '')) {
      const more = (lines[at] ?? '').slice(1);
      size += more.length;
      if (size <= LONGEST) parts.push(quotedPrintable ? more.trimStart() : more);
      at += 1;
    }
    const whole = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    let joined = whole;
    let found = parts.length === 1 ? head : PROPERTY.exec(whole);
    if (!found) {
      // A quote that is not closed where it should be hides the colon.
      joined = whole.replaceAll('"', '');
      found = PROPERTY.exec(joined);
    }
    const name = found?.[2]?.toUpperCase();
    if (!found || !name || NOT_WANTED.test(name) || joined.length > LONGEST * 2) continue;
    const { parameters, charset, decode } = readParameters(found[3] ?? '');
    const value = joined.slice(found[0].length);
    const group = found[1] ? `${found[1]}.` : '';
    const decoded = decode ? decodeQuotedPrintable(value, charset) : value;
    yield { line: begin + 1, name, text: `${group}${name}${parameters}:${decoded}` };
  }
}

function readParameters(text: string): { parameters: string; charset: string; decode: boolean } {
  if (text === '') return { parameters: '', charset: 'utf-8', decode: false };
  let charset = 'utf-8';
  let decode = false;
  const kept: string[] = [];
  const types: string[] = [];
  for (const part of text.match(/;(?:[^;"]|"[^"]*")*/g) ?? []) {
    const [, name, value] = /^;\s*([A-Za-z0-9-]+)\s*=(.*)$/s.exec(part) ?? [];
    const bare = part.slice(1).trim();
    if (name === undefined) {
      if (/^QUOTED-PRINTABLE$/i.test(bare)) decode = true;
      else if (/^[A-Za-z0-9_-]+$/.test(bare) && !/^(?:BASE64|8BIT|7BIT)$/i.test(bare)) types.push(bare);
    } else if (/^ENCODING$/i.test(name)) decode ||= /^"?QUOTED-PRINTABLE"?$/i.test(value ?? '');
    else if (/^CHARSET$/i.test(name)) charset = (value ?? '').replaceAll('"', '').trim();
    else if (/^TYPE$/i.test(name)) types.push(...(value ?? '').replaceAll('"', '').split(',').filter(Boolean));
    else if (/^(?:VALUE|LANGUAGE|TZID|CN|CUTYPE|ROLE|PARTSTAT|PREF|X-[A-Z0-9-]+|LABEL|RANGE|EMAIL)$/i.test(name))
      kept.push(`;${name}=${value}`);
  }
  const plain = types.map((type) => type.replace(/[^\w.+ -]/g, '').trim()).filter(Boolean);
  return { parameters: (plain.length > 0 ? `;TYPE=${plain.join(',')}` : '') + kept.join(''), charset, decode };
}

/** `=C3=B6` → `ö`. A line end inside becomes `\n` as vCard writes it; a charset nobody knows counts as UTF-8. */
function decodeQuotedPrintable(text: string, charset: string): string {
  const parts: Buffer[] = [];
  for (const [, hex, plain] of text.matchAll(/((?:=[0-9A-Fa-f]{2})+)|([^=]+|=)/g))
    parts.push(hex ? Buffer.from(hex.replaceAll('=', ''), 'hex') : Buffer.from(plain ?? ''));
  const bytes = Buffer.concat(parts);
  return decodeAs(bytes, charset).replace(/\r\n?|\n/g, '\\n');
}

function decodeAs(bytes: Buffer, charset: string): string {
  for (const encoding of [charset, 'utf-8']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this one, or there is none of that name.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
