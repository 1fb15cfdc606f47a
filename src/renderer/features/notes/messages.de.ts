import type { notesMessages } from './messages.ts';

export const notesMessagesDe = {
  'notes.placeholder': 'Schreib … @ nennt Menschen und Firmen',
  'notes.save.saving': 'Wird gespeichert …',
  'notes.save.saved': 'Gespeichert',
  'notes.save.failed':
    'Noch nicht gespeichert. Der Text bleibt hier, und mit deinem nächsten Wort wird es noch einmal versucht.',
  'notes.mention.menu': 'Personen und Firmen',
  'notes.mention.createPerson': 'Person „{name}“ anlegen',
  'notes.mention.createCompany': 'Firma „{name}“ anlegen',
  'notes.mention.hint': 'Tippe einen Namen',
  'notes.mention.none': 'Niemand gefunden',
} as const satisfies Record<keyof typeof notesMessages, string>;
