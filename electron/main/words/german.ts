import type { Words } from './catalogue.ts';

export const german: Words = {
  closing: {
    message: 'Soll Kith im Infobereich bleiben?',
    detail:
      'Dort erinnert es dich weiter, und sein Symbol zeigt, ob jemand wartet. Ein neuer Start von Kith öffnet immer das Fenster. In den Einstellungen kannst du das ändern.',
    keep: 'Im Infobereich bleiben',
    quit: 'Kith beenden',
    cancel: 'Abbrechen',
  },
  tray: {
    tooltip: (waiting) => (waiting === 0 ? 'Kith' : `Kith: ${waiting} offen`),
    paused: (tooltip) => `${tooltip} (Erinnerungen pausiert)`,
    noBook: 'Kith: Dein Buch ließ sich nicht öffnen',
    nothing: 'Niemand wartet',
    more: (count) => `${count} weitere unter Heute`,
    done: {
      cadence: 'Kontakt eintragen',
      birthday: 'Kontakt eintragen',
      follow_up: 'Kontakt eintragen',
      debrief: null,
      revisit: 'Angesehen',
    },
    snoozeDay: 'Einen Tag aufschieben',
    snoozeWeek: 'Eine Woche aufschieben',
    open: {
      cadence: 'Öffnen',
      birthday: 'Öffnen',
      follow_up: 'Öffnen',
      debrief: 'Nachbereiten',
      revisit: 'Öffnen',
    },
    capture: 'Schnell notieren',
    show: 'Kith zeigen',
    pause: 'Erinnerungen bis morgen pausieren',
    goOn: 'Wieder erinnern',
    quit: 'Kith beenden',
  },
  thankYou: { done: 'Geschrieben', tomorrow: 'Morgen' },
  failed: 'Das ging nicht.',
};
