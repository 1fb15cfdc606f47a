export { MarkdownEditor } from './MarkdownEditor.tsx';
export { MarkdownView } from './MarkdownView.tsx';
export { plainLine } from './markdown/plain.ts';
export { RecordLink } from './RecordLink.tsx';
export { SavedText } from './SavedText.tsx';
export { SaveMark } from './SaveMark.tsx';
export { useAutosave } from './useAutosave.ts';
