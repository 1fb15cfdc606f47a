export const partsMessages = {
  'parts.since': 'since {from}',
  'parts.until': 'until {to}',
  'parts.span': '{from} – {to}',
  'parts.more': 'More',
  'parts.tie.edit': 'Edit: {how} {name}',
  'parts.tie.editTip': 'Edit',
} as const;
