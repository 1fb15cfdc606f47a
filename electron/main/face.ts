import type { FaceHandlers } from '../../src/data/index.ts';
import type { LoginItem } from './login/index.ts';
import { savePdf } from './pdf.ts';
import type { Memory } from './remembered.ts';

/** How Kith sits on this machine's desktop, told and changed. */
export function faceHandlers(memory: Memory, login: LoginItem, hasTray: () => boolean): FaceHandlers {
  const status = async () => ({
    openAtLogin: await login.isOn(),
    // Until the user has said, nothing is left in the tray.
    onClose: hasTray() ? (memory.value.onClose ?? 'quit') : null,
  });
  return {
    'face.status': status,
    'face.set': async ({ openAtLogin, onClose }) => {
      if (openAtLogin !== undefined) await login.set(openAtLogin);
      if (onClose !== undefined) memory.remember({ onClose });
      return status();
    },
    'face.savePdf': savePdf,
  };
}
