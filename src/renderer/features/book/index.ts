export { BackupList } from './BackupList.tsx';
export { BookGate } from './BookGate.tsx';
export { EmptyBook } from './EmptyBook.tsx';
