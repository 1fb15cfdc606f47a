export { KindChoice } from './KindChoice.tsx';
export { KindIcon } from './kinds.tsx';
export { LineText } from './LineText.tsx';
export { TimelineLine } from './TimelineLine.tsx';
export { TimelineSection } from './TimelineSection.tsx';
export { TouchComposer } from './TouchComposer.tsx';
