export { Crumb } from './Crumb.tsx';
export { FormPanel } from './FormPanel.tsx';
export { Missing } from './Missing.tsx';
export { Section } from './Section.tsx';
export { spanText } from './span.ts';
export { TieRow } from './TieRow.tsx';
