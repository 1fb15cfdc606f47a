export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const TAG = /<(\/?)([\w:]+)((?:\s[\w.:]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads an XML document as strictly as a parser would: everything is nested, quoted and escaped, and no sign is one
 * that XML cannot hold.
 */
export function readXml(document: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
  if (!document.startsWith(declaration)) throw new Error('There is no declaration.');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TAG.lastIndex = declaration.length;
  while (TAG.lastIndex < document.length) {
    const at = TAG.lastIndex;
    const found = TAG.exec(document);
    if (!found) throw new Error(`Not well formed: ${document.slice(at, at + 80)}`);
    const [, closes, name = '', attributes = '', empty, text] = found;
    const parent = open.at(-1) as Element;
    if (text !== undefined) parent.text += decoded(text);
    else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`);
    } else {
      const element: Element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [only, ...more] = root.children;
  if (!only || more.length || open.length !== 1) throw new Error('There is more or less than one root.');
  return only;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = '', value = ''] of text.matchAll(/\s([\w.:]+)="([^"<]*)"/g)) {
    if (key in found) throw new Error(`${key} is there twice.`);
    found[key] = decoded(value);
  }
  return found;
}

function decoded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(text)) throw new Error('An impossible sign.');
  return text.replace(/&([^;]*);|&/g, (_, entity: string | undefined) => {
    const sign = entity?.startsWith('#') ? String.fromCodePoint(Number(entity.slice(1))) : ENTITIES[entity ?? ''];
    if (sign === undefined) throw new Error(`&${entity} is not known.`);
    return sign;
  });
}

/** All elements of a name, from the root down. */
export const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
