export const partsMessages = {
  'parts.since': 'since {from}',
  'parts.until': 'until {to}',
  'parts.span': '{from} – {to}',
  'parts.more': 'More',
} as const;
