import { describe, expect, it } from 'vitest';
import { contactHref, contactText, guessContactKind } from '../../src/renderer/features/person/contactKind.ts';

describe('guessContactKind', () => {
  it.each([
    ['ana@example.com', 'email'],
    ['https://www.linkedin.com/in/ana', 'linkedin'],
    ['linkedin.com/in/ana', 'linkedin'],
    ['+351 21 555-0100', 'phone'],
    ['(030) 1234567', 'phone'],
    ['https://ana.example', 'website'],
    ['ana.example.com/about', 'website'],
    ['@ana on Signal', 'other'],
    ['2021', 'other'],
  ])('%s is %s', (value, kind) => {
    expect(guessContactKind(value)).toBe(kind);
  });
});

describe('contactHref', () => {
  it('leads to mail and the web, and nowhere else', () => {
    expect(contactHref('email', 'ana@example.com')).toBe('mailto:ana@example.com');
    expect(contactHref('email', 'ana@example.com?bcc=x@y.z')).toBeNull();
    expect(contactHref('linkedin', 'linkedin.com/in/ana')).toBe('https://linkedin.com/in/ana');
    expect(contactHref('website', 'javascript:alert(1)')).toBeNull();
    expect(contactHref('website', 'file:///etc/passwd')).toBeNull();
    expect(contactHref('phone', '+351215550100')).toBeNull();
    expect(contactHref('other', 'ana.example.com')).toBeNull();
  });
  it('reads short', () => {
    expect(contactText('linkedin', 'https://www.linkedin.com/in/ana/')).toBe('linkedin.com/in/ana');
  });
});
