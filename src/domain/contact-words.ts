import type { ContactKind } from '../contract/index.ts';

/**
 * What somebody would type to find a contact point: of an address on the web its host and path without the
 * parts that all share, of a LinkedIn profile its name, of a number its digits.
 */
export function contactWords(kind: ContactKind, value: string): string {
  switch (kind) {
    case 'phone':
      return `${value} ${value.replace(/\D+/g, '')}`;
    case 'linkedin':
      return decoded(
        value
          .replace(/[?#].*$/s, '')
          .replace(/\/+$/, '')
          .split('/')
          .at(-1) ?? '',
      );
    case 'website':
      return decoded(value.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, ''));
    default:
      return value;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
