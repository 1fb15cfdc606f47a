import { Mark, markInputRule } from '@tiptap/core';

/** Inline code that may stand in a link or in bold text, and is written innermost there. */
export const InnermostCode = Mark.create({
  name: 'code',
  priority: 50,
  excludes: '',
  code: true,
  exitable: true,

  parseHTML() {
    return [{ tag: 'code' }];
  },
  renderHTML() {
    return ['code', 0];
  },
  addKeyboardShortcuts() {
    return { 'Mod-e': () => this.editor.commands.toggleMark(this.name) };
  },
  addInputRules() {
    return [markInputRule({ find: /(?<!`)`([^`]+)`$/, type: this.type })];
  },
});
