import { describe, expect, test } from 'vitest';
import { contactWords } from '../../src/domain/contact-words.ts';
import { markdownText } from '../../src/domain/markdown-text.ts';

describe('what a Markdown text says', () => {
  test.each([
    ['# Title\n\n- [ ] task **bold** _it_', 'Title task bold it'],
    ['[@Ana Souza](kith:person/0190) said', '@Ana Souza said'],
    ['![alt](http://a/b "title") [text](<with space>)', 'alt text'],
    ['[odd \\[name\\]](kith:company/1)', 'odd [name]'],
    ['> quote\n> more\n\n---\n1. one', 'quote more one'],
    ['```js\ncode()\n```', 'code()'],
    ['snake_case 2 * 3 \\*escaped\\*', 'snake_case 2 * 3 *escaped*'],
    ['see [1]\n\n[1]: https://example.com', 'see [1]'],
  ])('%j', (markdown, text) => expect(markdownText(markdown)).toBe(text));

  test('takes hostile text in its stride', () => {
    const started = performance.now();
    for (const part of ['[', '*', '- ', '[a](', ' ', '\\', '![', '`', '> '])
      markdownText(part.repeat(100_000 / part.length));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

test('what one would type to find a contact point', () => {
  expect(contactWords('linkedin', 'https://www.linkedin.com/in/ana-souza-%C3%A7/?x=1')).toBe('ana-souza-ç');
  expect(contactWords('website', 'https://www.acme.com/team')).toBe('acme.com/team');
  expect(contactWords('phone', '+49 (30) 12-34')).toBe('+49 (30) 12-34 49301234');
  expect(contactWords('email', 'ana@acme.com')).toBe('ana@acme.com');
  expect(contactWords('linkedin', '%E0%A4%A')).toBe('%E0%A4%A');
});
