export { openPalette } from './store.ts';
