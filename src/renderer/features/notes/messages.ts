export const notesMessages = {
  'notes.placeholder': 'Write… @ mentions people and companies',
  'notes.save.saving': 'Saving…',
  'notes.save.saved': 'Saved',
  'notes.save.failed': 'Not saved yet. It is kept here and tried again with your next word.',
  'notes.mention.menu': 'People and companies',
  'notes.mention.createPerson': 'Create person “{name}”',
  'notes.mention.createCompany': 'Create company “{name}”',
  'notes.mention.hint': 'Type a name',
  'notes.mention.none': 'Nobody found',
} as const;
