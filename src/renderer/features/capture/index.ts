export { CaptureDialog } from './CaptureDialog.tsx';
export { listenForCapture, openCapture } from './store.ts';
