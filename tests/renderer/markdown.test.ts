import { Fragment } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAllowedHref,
  isExternalHref,
  mentionPath,
  mentionTarget,
} from '../../src/renderer/features/notes/markdown/links.ts';
import { NoteText } from '../../src/renderer/features/notes/markdown/noteText.ts';
import { parseMarkdown } from '../../src/renderer/features/notes/markdown/parse.ts';
import { tidyPasted } from '../../src/renderer/features/notes/markdown/pasted.ts';
import { plainLine } from '../../src/renderer/features/notes/markdown/plain.ts';
import { writeBlock } from '../../src/renderer/features/notes/markdown/writeBlock.ts';

const id = '0197a1b2-0000-7000-8000-000000000001';
const written = (markdown: string) => parseMarkdown(markdown).children.map(writeBlock).filter(Boolean).join('\n\n');
/** The note after the user added one paragraph at its end. */
function withParagraph(markdown: string): string {
  const note = new NoteText(markdown);
  const doc = note.document;
  return note.write({
    ...doc,
    content: [...(doc.content ?? []), { type: 'paragraph', content: [{ type: 'text', text: 'End.' }] }],
  });
}

describe('a note keeps its text through the editor', () => {
  it.each([
    'Met at R&D, 5 < 6 > 4, snake_case_name and 2*3*4, ~20 % [sic]',
    `Talk to [@Ana Souza](kith:person/${id}) at [@Acme](kith:company/${id}).`,
    'First line\nsecond line\n\nNew paragraph',
    '# Heading\n\nText with **bold**, *italic*, ~~gone~~ and `code`',
    '- one\n- two\n  - nested\n- three',
    '1. one\n2. two',
    '9. nine\n10. ten',
    '> quoted\n> more',
    '```js\nconst a = `b`;\n```',
    'See https://example.com/a_b?c=d&e=f and <b>not html</b> &amp; co',
    'Mail [Ana](mailto:ana@example.com)',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '- [ ] open\n- [x] done',
    '[x](javascript:alert(1)) and [y](data:text/html,hi) stay text',
    'a\\\nhard break',
    'שלום, 你好, 👩‍💻 and O’Brien',
    '[`code`](https://example.com) in a link',
    '---',
    '[spaced](<https://example.com/a b>)',
    '[ref]: https://example.com',
  ])('%s', (markdown) => {
    expect(written(markdown)).toBe(markdown);
    expect(withParagraph(markdown)).toBe(`${markdown}\n\nEnd.`);
  });

  it.each(['# not a heading', '- not a list', '1. no', '> no', '*no*', '```', '[@x](kith:person/1)', '    indented'])(
    'typed as plain text: %s',
    (text) => {
      const paragraph = parseMarkdown('x').child(0);
      const typed = paragraph.type.create(null, paragraph.type.schema.text(text.trim()));
      expect(parseMarkdown(writeBlock(typed)).textContent).toBe(text.trim());
    },
  );

  it('leaves what was not touched to the letter', () => {
    const odd = '# Title\nText right below\n\n* star\n* list\n\n\n![picture](https://example.com/p.png)\n\n__bold__';
    const note = new NoteText(odd);
    expect(note.write(note.document)).toBe(odd);
    expect(withParagraph(odd)).toContain('* star\n* list\n\n![picture](https://example.com/p.png)\n\n__bold__\n\nEnd.');
  });

  it('an item not yet written is no heading', () => {
    const list = parseMarkdown('- a').child(0);
    const item = list.child(0);
    const empty = item.type.create(null, item.child(0).type.create());
    const nested = list.copy(Fragment.from(item.copy(item.content.addToEnd(list.copy(Fragment.from(empty))))));
    expect(writeBlock(nested)).toBe('- a');
  });

  it('says the same after being written anew', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '#',
      '- ',
      '1. ',
      '> ',
      '\n',
      '\n\n',
      '  ',
      'a',
      'b c',
      '~~',
      '\\',
      '!',
      '<',
      '&',
      '|',
      'https://x.example ',
      `[@A](kith:person/${id}) `,
      '```',
      '---',
      '\t',
    );
    const said = (markdown: string) => parseMarkdown(markdown).textContent.replace(/\s/g, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const markdown = pieces.join('');
        expect(said(written(markdown))).toBe(said(markdown));
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps every letter of any text', () => {
    const letters = (text: string) => [...text.matchAll(/[\p{L}\p{N}]/gu)].join('');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(letters(written(text))).toBe(letters(text.replaceAll('\0', '\uFFFD')));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('links', () => {
  it('only mentions, http(s) and mailto', () => {
    expect(mentionTarget(`kith:person/${id}`)).toEqual({ kind: 'person', id });
    expect(mentionPath({ kind: 'company', id })).toBe(`/companies/${id}`);
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:x',
      ' javascript:x',
      'data:text/html,x',
      'file:///etc',
      'kith:evil/1',
      'kith:person/1',
      'vbscript:x',
      '//x',
      'x',
    ])
      expect(isAllowedHref(href), href).toBe(false);
    expect(isExternalHref('https://example.com')).toBe(true);
    expect(isExternalHref(`kith:person/${id}`)).toBe(false);
  });
});

describe('tidyPasted', () => {
  it('drops handlers and styles from tags, and leaves the text alone', () => {
    expect(
      tidyPasted('<p style="color:red" class=x onclick=\'a()\'>set style=bold <img src=x onerror=alert(1)></p>'),
    ).toBe('<p class=x>set style=bold <img src=x></p>');
  });
});

describe('plainLine', () => {
  it('reads without marks', () => {
    expect(plainLine(`## Plan\n- talk to [@Ana](kith:person/${id})\n- **soon**, snake_case \`x\``)).toBe(
      'Plan · talk to @Ana · soon, snake_case x',
    );
    expect(plainLine('One\ntwo\n\nThree\n\n> said')).toBe('One two · Three · said');
    expect(plainLine('Promised [sic]:\n\n- [ ] the *deck*\n- [x] a call')).toBe(
      'Promised [sic]: ☐\u00a0the deck · ☑\u00a0a call',
    );
    expect(plainLine('a'.repeat(500), 10)).toBe(`${'a'.repeat(10)}…`);
  });
});
