export const pickersMessages = {
  'pickers.person': 'Person',
  'pickers.person.placeholder': 'Name of a person',
  'pickers.company': 'Company',
  'pickers.company.placeholder': 'Name of a company',
  'pickers.create': 'Create “{name}”',
  'pickers.none': 'Nothing found',
  'pickers.clear': 'Remove {name}',
  'pickers.change': 'Change: {field}',
  'pickers.date.placeholder': 'Mar 2021',
  'pickers.date.wrong': 'Write a year, a month and year, or a full date',
} as const;
