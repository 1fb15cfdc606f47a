import { type AnyExtension, getSchema } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import type { Schema } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { SoftBreak } from './break.ts';
import { InnermostCode } from './code.ts';
import { NoteHeading } from './heading.ts';
import { isAllowedHref } from './links.ts';

const NoteLink = Link.extend({ inclusive: false, priority: 60 }).configure({
  openOnClick: false,
  linkOnPaste: true,
  defaultProtocol: 'https',
  HTMLAttributes: { target: null, rel: 'noopener noreferrer', class: null },
  isAllowedUri: isAllowedHref,
  shouldAutoLink: (url) => /^https?:\/\//i.test(url),
});

/** What a note may hold: CommonMark and strikethrough. Anything else stays plain text. */
export const noteExtensions: AnyExtension[] = [
  StarterKit.configure({
    underline: false,
    link: false,
    code: false,
    hardBreak: false,
    heading: false,
    dropcursor: false,
    gapcursor: false,
    trailingNode: false,
  }),
  NoteLink,
  InnermostCode,
  SoftBreak,
  NoteHeading,
];

export const noteSchema: Schema = getSchema(noteExtensions);
