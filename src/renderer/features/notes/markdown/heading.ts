import { Node, textblockTypeInputRule } from '@tiptap/core';

const levels = [1, 2, 3, 4, 5, 6] as const;

/**
 * A heading in a note. Whatever its level, it stands below the page's own headings, so that those who
 * go from heading to heading find the page in order; the level is kept beside it.
 */
export const NoteHeading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,

  addAttributes() {
    return { level: { default: 1, rendered: false } };
  },
  parseHTML() {
    return [
      { tag: 'h3[data-level]', getAttrs: (element) => ({ level: Number(element.getAttribute('data-level')) || 3 }) },
      ...levels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
    ];
  },
  renderHTML({ node }) {
    return ['h3', { 'data-level': node.attrs.level }, 0];
  },
  addKeyboardShortcuts() {
    return Object.fromEntries(
      levels.map((level) => [
        `Mod-Alt-${level}`,
        () => this.editor.commands.toggleNode(this.name, 'paragraph', { level }),
      ]),
    );
  },
  addInputRules() {
    return levels.map((level) =>
      textblockTypeInputRule({ find: new RegExp(`^(#{${level}})\\s$`), type: this.type, getAttributes: { level } }),
    );
  },
});
