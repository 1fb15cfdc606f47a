export const bookMessages = {
  'book.opening': 'Opening your book…',
  'book.opening.path': 'The file is {path}',
  'book.unreachable.title': 'Kith does not answer',
  'book.unreachable.body':
    'The window cannot reach the part of Kith that keeps your book. Start Kith again, then load this page.',
  'book.unauthorized.title': 'This window is not let in',
  'book.unauthorized.body':
    'Kith lets in only windows that it opened itself, and was started again since this one was. Nothing is lost: use the window or the address of the Kith that runs now.',
  'book.failed.corrupt.title': 'Your book is damaged',
  'book.failed.corrupt.body':
    'Some of the file cannot be read any more; a crash of the disk or a copy that was cut off can do that. Kith has not changed it.',
  'book.failed.corrupt.safe':
    'Your backups are separate files and are not affected. Restoring one puts the damaged file aside; nothing is deleted.',
  'book.failed.locked.title': 'Your book is in use',
  'book.failed.locked.body': 'Another program holds the file: a second Kith, a backup, or a synchronising folder.',
  'book.failed.locked.safe': 'Nothing is lost. Close the other program and try again.',
  'book.failed.read_only.title': 'Your book cannot be written',
  'book.failed.read_only.body':
    'The file, or the folder it is in, may only be read. Kith needs to write to both, or what you enter would be lost.',
  'book.failed.read_only.safe': 'Everything in it is still there. Give yourself the right to write, then try again.',
  'book.failed.newer.title': 'Your book comes from a newer Kith',
  'book.failed.newer.body':
    'A later version has already brought the file to its own form, which this version would misread. It has not been touched.',
  'book.failed.newer.safe':
    'Install the newer Kith and open it there. A backup from before may be restored, without what came after.',
  'book.failed.disk_full.title': 'The disk is full',
  'book.failed.disk_full.body':
    'There is no room left on the disk that your book is on, so it cannot be opened for writing.',
  'book.failed.disk_full.safe': 'Everything saved before is still there. Free some space, then try again.',
  'book.failed.other.title': 'Your book could not be opened',
  'book.failed.other.body': 'Kith tried and met an error that it does not know.',
  'book.failed.other.safe': 'The file has not been changed.',
  'book.failed.file': 'The file',
  'book.failed.reason': 'What the system said',
  'book.failed.retry': 'Try again',
  'book.failed.sample': 'Open the sample network',
  'book.failed.sampleWhy': 'Made-up people in a throw-away book, to use Kith meanwhile',
  'book.backups.title': 'Backups',
  'book.backups.none': 'There are no backups of this book yet.',
  'book.backups.restore': 'Restore',
  'book.backups.confirm': 'Put this backup in place',
  'book.backups.confirmWhy': 'The present file is put aside, beside it, not deleted.',
  'book.backups.restored': 'The backup is in place. The file before it is kept as {name}.',
  'book.backups.restoredPlain': 'The backup is in place.',
  'book.backups.daily': 'daily',
  'book.backups.import': 'before an import',
  'book.backups.migration': 'before an update of Kith',
  'book.backups.manual': 'made by you',
  'book.backups.restore.reason': 'before a restore',
} as const;
