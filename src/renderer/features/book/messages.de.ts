import type { bookMessages } from './messages.ts';

export const bookMessagesDe = {
  'book.opening': 'Dein Buch wird geöffnet …',
  'book.opening.path': 'Die Datei ist {path}',
  'book.unreachable.title': 'Kith antwortet nicht',
  'book.unreachable.body':
    'Das Fenster erreicht den Teil von Kith nicht, der dein Buch führt. Starte Kith neu und lade dann diese Seite.',
  'book.unauthorized.title': 'Dieses Fenster darf nicht herein',
  'book.unauthorized.body':
    'Kith lässt nur Fenster herein, die es selbst geöffnet hat, und wurde seitdem neu gestartet. Nichts ist verloren: Nimm das Fenster oder die Adresse des Kith, das jetzt läuft.',
  'book.failed.corrupt.title': 'Dein Buch ist beschädigt',
  'book.failed.corrupt.body':
    'Ein Teil der Datei lässt sich nicht mehr lesen; ein Absturz der Festplatte oder eine abgebrochene Kopie kann das bewirken. Kith hat sie nicht verändert.',
  'book.failed.corrupt.safe':
    'Deine Sicherungen sind eigene Dateien und nicht betroffen. Wenn du eine zurückholst, wird die beschädigte Datei beiseitegelegt; gelöscht wird nichts.',
  'book.failed.locked.title': 'Dein Buch ist in Gebrauch',
  'book.failed.locked.body':
    'Ein anderes Programm hält die Datei fest: ein zweites Kith, eine Sicherung oder ein synchronisierter Ordner.',
  'book.failed.locked.safe': 'Nichts ist verloren. Schließe das andere Programm und versuche es noch einmal.',
  'book.failed.read_only.title': 'In dein Buch lässt sich nicht schreiben',
  'book.failed.read_only.body':
    'Die Datei oder ihr Ordner lässt sich nur lesen. Kith muss in beide schreiben, sonst ginge verloren, was du einträgst.',
  'book.failed.read_only.safe': 'Alles ist noch da. Gib dir das Recht zu schreiben und versuche es dann noch einmal.',
  'book.failed.newer.title': 'Dein Buch stammt von einem neueren Kith',
  'book.failed.newer.body':
    'Eine spätere Version hat die Datei schon in ihre Form gebracht, die diese hier falsch läse. Sie ist unberührt.',
  'book.failed.newer.safe':
    'Installiere das neuere Kith und öffne sie dort. Du kannst auch eine Sicherung von vorher zurückholen, ohne das, was danach kam.',
  'book.failed.disk_full.title': 'Die Festplatte ist voll',
  'book.failed.disk_full.body':
    'Wo dein Buch liegt, ist kein Platz mehr. Darum lässt es sich nicht zum Schreiben öffnen.',
  'book.failed.disk_full.safe':
    'Alles, was gespeichert war, ist noch da. Schaffe etwas Platz und versuche es dann noch einmal.',
  'book.failed.other.title': 'Dein Buch ließ sich nicht öffnen',
  'book.failed.other.body': 'Kith hat es versucht und ist auf einen Fehler gestoßen, den es nicht kennt.',
  'book.failed.other.safe': 'Die Datei ist unverändert.',
  'book.failed.file': 'Die Datei',
  'book.failed.reason': 'Was das System sagt',
  'book.failed.retry': 'Noch einmal versuchen',
  'book.failed.sample': 'Beispielnetz öffnen',
  'book.failed.sampleWhy': 'Erfundene Menschen in einem Wegwerfbuch, um Kith solange zu nutzen',
  'book.backups.title': 'Sicherungen',
  'book.backups.none': 'Von diesem Buch gibt es noch keine Sicherung.',
  'book.backups.restore': 'Zurückholen',
  'book.backups.confirm': 'Diese Sicherung einsetzen',
  'book.backups.confirmWhy': 'Die jetzige Datei wird daneben abgelegt, nicht gelöscht.',
  'book.backups.restored': 'Die Sicherung ist eingesetzt. Die Datei davor liegt als {name} daneben.',
  'book.backups.restoredPlain': 'Die Sicherung ist eingesetzt.',
  'book.backups.daily': 'täglich',
  'book.backups.import': 'vor einem Import',
  'book.backups.migration': 'vor einem Update von Kith',
  'book.backups.manual': 'von dir gemacht',
  'book.backups.restore.reason': 'vor dem Zurückholen',
} as const satisfies Record<keyof typeof bookMessages, string>;
