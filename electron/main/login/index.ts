import { app } from 'electron';
import { KithError } from '../../../src/contract/index.ts';
import { autostart } from './autostart.ts';

/** Whether the system starts Kith at login, hidden in the tray. */
export interface LoginItem {
  /** As the system has it at this moment; null when it cannot. */
  isOn(): Promise<boolean | null>;
  /** @throws KithError when the system refuses */
  set(on: boolean): Promise<void>;
}

export const hiddenFlag = '--hidden';

export function loginItem(): LoginItem {
  if (process.platform === 'linux') return autostart(command());
  if (app.isPackaged && (process.platform === 'darwin' || process.platform === 'win32')) return systemItem;
  return {
    isOn: async () => null,
    set: async () => {
      throw new KithError('unsupported', 'Only an installed Kith can be started at login here.');
    },
  };
}

/** What starts this very Kith. An AppImage is mounted elsewhere each time, so its own file is what counts. */
function command(): string[] {
  const program = process.env.APPIMAGE ?? process.execPath;
  return [program, ...(app.isPackaged ? [] : [app.getAppPath()]), hiddenFlag];
}

const args = [hiddenFlag];
const systemItem: LoginItem = {
  async isOn() {
    const { openAtLogin, status, executableWillLaunchAtLogin } = app.getLoginItemSettings({ args });
    if (process.platform === 'darwin') return openAtLogin && status !== 'requires-approval';
    return openAtLogin && executableWillLaunchAtLogin;
  },
  async set(on) {
    app.setLoginItemSettings({ openAtLogin: on, args });
  },
};

/** Whether this start was the system's own at login; the flag says so elsewhere than on macOS. */
export function startedAtLogin(): boolean {
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}
