import { Node } from '@tiptap/core';

/**
 * A line break inside a paragraph. In Markdown a soft one is a bare newline, which notes show as
 * written; a hard one is a backslash and a newline. What is typed is soft, so the text stays clean.
 */
export const SoftBreak = Node.create({
  name: 'hardBreak',
  inline: true,
  group: 'inline',
  selectable: false,
  linebreakReplacement: true,

  addAttributes() {
    return { soft: { default: true, rendered: false } };
  },
  parseHTML() {
    return [{ tag: 'br' }];
  },
  renderHTML() {
    return ['br'];
  },
  renderText() {
    return '\n';
  },
  addKeyboardShortcuts() {
    const insert = () =>
      this.editor.commands.first(({ commands }) => [
        () => commands.exitCode(),
        () => commands.insertContent({ type: this.name }),
      ]);
    return { 'Shift-Enter': insert };
  },
});
