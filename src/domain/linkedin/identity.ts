import type { LocalDate } from '../../contract/index.ts';
import { companyForm } from '../company-name.ts';
import { identityText, identityWords } from '../identity-text.ts';

/** One row of a Connections.csv, cleaned. */
export interface LinkedInRow {
  /** Line of the file on which the row begins. */
  readonly line: number;
  readonly givenName: string | null;
  readonly familyName: string | null;
  /** The profile's address as the file writes it. */
  readonly url: string | null;
  readonly email: string | null;
  readonly company: string | null;
  readonly position: string | null;
  readonly connectedOn: LocalDate | null;
}

/**
 * What LinkedIn calls a profile: the part of its address after `/in/`, decoded, in lower case, without the
 * language that may follow. Null when it is no address of a profile.
 */
export function profileSlug(url: string): string | null {
  const [, encoded] =
    /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/(?:in|pub)\/([^/?#\s]+)/i.exec(url.trim()) ?? [];
  if (!encoded) return null;
  try {
    return decodeURIComponent(encoded).normalize('NFC').toLowerCase();
  } catch {
    return encoded.toLowerCase();
  }
}

export const emailKey = (email: string): string => email.trim().toLowerCase();

/** For rows without an address of any kind: LinkedIn's date of the connection stays when people change jobs. */
function nameKey(row: Pick<LinkedInRow, 'givenName' | 'familyName' | 'company' | 'connectedOn'>): string {
  const name = identityWords(fullName(row.givenName, row.familyName));
  return `name:${name}|${row.connectedOn ?? companyForm(row.company ?? '')}`;
}

/** The key by which the same person is known again in the next export: profile, else e-mail, else name and date. */
export function rowKey(row: LinkedInRow): string {
  const slug = row.url === null ? null : profileSlug(row.url);
  return slug ?? (row.email === null ? nameKey(row) : emailKey(row.email));
}

const CJK_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]+$/u;

/** Both names as they are said: Chinese, Japanese and Korean ones family name first. */
export function fullName(givenName: string | null, familyName: string | null): string {
  const given = givenName ?? '';
  const family = familyName ?? '';
  if (given && family && CJK_NAME.test(given + family)) return family + given;
  return [given, family].filter(Boolean).join(' ');
}

/** Two titles that differ in case, punctuation or spaces only are one. */
export const sameText = (a: string | null, b: string | null): boolean =>
  a === b || (identityWords(a ?? '') || identityText(a ?? '')) === (identityWords(b ?? '') || identityText(b ?? ''));
