export { Palette } from './Palette.tsx';
export { useRememberVisit } from './recent.ts';
export { openPalette } from './store.ts';
