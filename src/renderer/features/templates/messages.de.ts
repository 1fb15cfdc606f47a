import type { templatesMessages } from './messages.ts';

export const templatesMessagesDe = {
  'templates.title': 'Vorlagen für Nachrichten',
  'templates.why':
    'Womit Kith beginnt, wenn du jemandem schreibst. Ändere es, wie du magst; es wird beim Tippen gespeichert.',
  'templates.list': 'Vorlagen',
  'templates.kind.thank_you': 'Dank',
  'templates.kind.first_nudge': 'Erstes Nachhaken',
  'templates.kind.second_nudge': 'Zweites Nachhaken',
  'templates.kind.check_in': 'Lebenszeichen',
  'templates.kind.introduction': 'Bitte um Vorstellung',
  'templates.kind.custom': 'Erinnerung',
  'templates.when.thank_you': 'Am Tag nach einem Interview, oder nach einer Absage.',
  'templates.when.first_nudge': 'Wenn eine Weile niemand antwortet.',
  'templates.when.second_nudge': 'Wenn immer noch keine Antwort da ist. Das letzte Mal.',
  'templates.when.check_in': 'Wenn jemand nach eurem Rhythmus dran ist.',
  'templates.when.introduction': 'Wenn du bittest, dass dich jemand vorstellt.',
  'templates.when.custom': 'Wenn eine deiner Erinnerungen ansteht.',
  'templates.edited': 'deine',
  'templates.subject': 'Betreff',
  'templates.body': 'Text',
  'templates.fields': 'Felder',
  'templates.fields.why':
    'Drück auf eins, um es am Cursor einzusetzen. Kith füllt aus, was es weiß, und nennt, was es nicht weiß.',
  'templates.field.put': '{field} einsetzen',
  'templates.reset': 'Zurück zum Wortlaut von Kith',
  'templates.wasReset': '{kind}: wieder der Wortlaut von Kith',
  'templates.subjectNeeded': 'Ohne Betreff wird nichts gespeichert.',
} as const satisfies Record<keyof typeof templatesMessages, string>;
