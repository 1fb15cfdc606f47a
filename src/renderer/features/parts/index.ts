export { FormPanel } from './FormPanel.tsx';
export { Section } from './Section.tsx';
export { spanText } from './span.ts';
