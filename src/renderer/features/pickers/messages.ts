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
  'pickers.birthday.example': '2 April, or 2 Apr 1984',
  'pickers.birthday.wrong': 'Write a day and a month, and the year if you know it',
} as const;
