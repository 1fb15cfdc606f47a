import type { FontFile } from './messages.ts';

/**
 * The files of the first family of a font list, as the page's own style sheets declare them (upright ones). Fetched
 * here because a worker's policy may forbid it to. One that cannot be had is left out: the map is drawn in what
 * letters there are.
 */
export async function fontFiles(font: string): Promise<FontFile[]> {
  const family = unquoted(font.split(',')[0] ?? '');
  const faces = declaredFaces().filter(({ style }) => unquoted(style.getPropertyValue('font-family')) === family);
  const files = await Promise.all(faces.map((face) => fileOf(family, face).catch(() => null)));
  return files.filter((file) => file !== null);
}

async function fileOf(family: string, { style, parentStyleSheet }: CSSFontFaceRule): Promise<FontFile | null> {
  const isUpright = (style.getPropertyValue('font-style') || 'normal') === 'normal';
  const address = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(style.getPropertyValue('src'))?.[1];
  if (!address || !isUpright) return null;
  const answer = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
  if (!answer.ok) return null;
  return {
    family,
    weight: style.getPropertyValue('font-weight') || 'normal',
    range: style.getPropertyValue('unicode-range'),
    bytes: await answer.arrayBuffer(),
  };
}

function declaredFaces(): CSSFontFaceRule[] {
  const faces: CSSFontFaceRule[] = [];
  const collect = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSFontFaceRule) faces.push(rule);
      else if (rule instanceof CSSImportRule && rule.styleSheet) collect(rule.styleSheet.cssRules);
      else if (rule instanceof CSSGroupingRule) collect(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) {
    try {
      collect(sheet.cssRules);
    } catch {
      // A sheet of another origin keeps its rules to itself, and is none of ours.
    }
  }
  return faces;
}

const unquoted = (name: string) => name.trim().replace(/^["']|["']$/g, '');
