export { companyChoice, personChoice } from './choices.ts';
export { DateField } from './DateField.tsx';
export { InlineBirthday } from './InlineBirthday.tsx';
export { InlineDate } from './InlineDate.tsx';
export { OptionalDate } from './OptionalDate.tsx';
export { PartialDateInput } from './PartialDateInput.tsx';
export { PeopleField } from './PeopleField.tsx';
export { RecordField } from './RecordField.tsx';
export { type Picked, RecordPicker } from './RecordPicker.tsx';
