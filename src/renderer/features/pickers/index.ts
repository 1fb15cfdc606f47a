export { companyChoice, personChoice } from './choices.ts';
export { PartialDateInput } from './PartialDateInput.tsx';
export { type Picked, RecordPicker } from './RecordPicker.tsx';
