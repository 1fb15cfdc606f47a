import type { ContactKind } from '../../../contract/index.ts';

/** What a typed address most likely is. */
export function guessContactKind(value: string): ContactKind {
  const text = value.trim();
  if (/^(mailto:)?[^\s@/]+@[^\s@/]+\.[^\s@/]+$/i.test(text)) return 'email';
  if (/(^|\/\/|\.)linkedin\.com\//i.test(text)) return 'linkedin';
  if (/^\+?[\d\s()./-]{5,}$/.test(text) && text.replace(/\D/g, '').length >= 5) return 'phone';
  if (/^https?:\/\/|^www\.|^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(text)) return 'website';
  return 'other';
}

/** Where a click on a contact point leads, or null when it can only be copied. Only mailto and http(s). */
export function contactHref(kind: ContactKind, value: string): string | null {
  const text = value.trim();
  if (kind === 'email') return /^[^\s@?&]+@[^\s@?&]+$/.test(text) ? `mailto:${text}` : null;
  if (kind !== 'linkedin' && kind !== 'website' && kind !== 'other') return null;
  if (/^https?:\/\/[^\s]+$/i.test(text)) return text;
  return kind !== 'other' && /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(\/[^\s]*)?$/i.test(text) ? `https://${text}` : null;
}

/** A contact point as it reads best: a LinkedIn address without what all of them share. */
export function contactText(kind: ContactKind, value: string): string {
  if (kind === 'linkedin' || kind === 'website') {
    return value
      .replace(/^https?:\/\//i, '')
      .replace(/^www\./i, '')
      .replace(/\/$/, '');
  }
  return value;
}
