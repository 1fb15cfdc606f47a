export { useNotificationPermission } from './permission.ts';
export { useGoWhereTold } from './useGoWhereTold.ts';
export { usePageReminders } from './usePageReminders.ts';
