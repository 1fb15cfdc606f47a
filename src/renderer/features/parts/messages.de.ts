import type { partsMessages } from './messages.ts';

export const partsMessagesDe = {
  'parts.since': 'seit {from}',
  'parts.until': 'bis {to}',
  'parts.span': '{from} – {to}',
  'parts.more': 'Mehr',
  'parts.tie.edit': 'Bearbeiten: {how} {name}',
  'parts.tie.editTip': 'Bearbeiten',
} as const satisfies Record<keyof typeof partsMessages, string>;
