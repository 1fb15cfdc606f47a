export { TimelineSection } from './TimelineSection.tsx';
export { TouchComposer } from './TouchComposer.tsx';
