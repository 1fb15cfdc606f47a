export { CompensationForm } from './CompensationForm.tsx';
export { CompensationList } from './CompensationList.tsx';
export { InsightForm } from './InsightForm.tsx';
export { InsightsSection } from './InsightsSection.tsx';
export { NewInsightDialog } from './NewInsightDialog.tsx';
export { openNewInsight } from './newInsight.ts';
