export { ConflictDialog } from './ConflictDialog.tsx';
export { HistoryLink } from './HistoryLink.tsx';
export { RecordHistory } from './RecordHistory.tsx';
