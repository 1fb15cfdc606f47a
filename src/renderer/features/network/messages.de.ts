import type { networkMessages } from './messages.ts';

export const networkMessagesDe = {
  'network.title': 'Netzwerk',
  'network.empty.title': 'Auf wen es ankommt, sobald es ein Netzwerk gibt',
  'network.empty.body':
    'Hier siehst du, wer deine Kreise zusammenhält, welche alten Bande zu wecken sich lohnt und wo du von einem Menschen abhängst. Importiere deine Kontakte oder notiere, wer wen kennt.',
  'network.empty.action': 'Kontakte importieren',
  'network.working': 'Sehe durch, wer wen kennt …',
  'network.bridges': 'Brücken',
  'network.bridges.about': 'Vieles, was du kennst, hängt über sie zusammen. Halte diese Bande, was auch kommt.',
  'network.bridges.why': 'Verbindet {companies}',
  'network.dormant': 'Zu wecken lohnt sich',
  'network.dormant.about':
    'Ihr wart euch einmal nah. Sie erinnern sich an dich und wissen inzwischen, was dein heutiger Kreis nicht weiß.',
  'network.dormant.why': 'Am stärksten im {when}',
  'network.weak': 'Lose Bande in guter Gesellschaft',
  'network.weak.about':
    'Du kennst sie kaum, aber viele, die du kennst, kennen sie. Von solchen Banden kommt die Nachricht von der nächsten Stelle am häufigsten.',
  'network.weak.why': '{mutual, plural, one {Ein gemeinsamer Kontakt} other {# gemeinsame Kontakte}}',
  'network.single': 'Alles über einen Menschen',
  'network.single.about': 'Firmen, in denen nur ein einziges Band lebt. Ein zweites gibt dir Sicherheit.',
  'network.single.why':
    'Alles, was du bei {company} kennst, läuft über diesen Kontakt; {others, plural, one {eine weitere Person ist} other {# weitere sind}} dort',
  'network.more': '{count} weitere zeigen',
} as const satisfies Record<keyof typeof networkMessages, string>;
