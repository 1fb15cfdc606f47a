export { MarkdownEditor } from './MarkdownEditor.tsx';
export { MarkdownView } from './MarkdownView.tsx';
export { plainLine } from './markdown/plain.ts';
export { RecordLink } from './RecordLink.tsx';
