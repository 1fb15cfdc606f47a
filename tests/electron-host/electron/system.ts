import { EventEmitter } from 'node:events';
import { answer, asWhole, browser, makeEvent, type Part, setup } from './link.ts';

class NativeTheme extends EventEmitter implements Part<Electron.NativeTheme> {
  #source: 'system' | 'light' | 'dark' = 'system';
  #system = setup.colorScheme;

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#source;
  }

  set themeSource(source: 'system' | 'light' | 'dark') {
    this.#change(() => {
      this.#source = source;
    });
  }

  get shouldUseDarkColors(): boolean {
    return (this.#source === 'system' ? this.#system : this.#source) === 'dark';
  }

  /** One setting for all, as on most systems. */
  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return this.#system === 'dark';
  }

  setSystem(scheme: 'light' | 'dark'): void {
    this.#change(() => {
      this.#system = scheme;
    });
  }

  #change(apply: () => void): void {
    const before = this.shouldUseDarkColors;
    apply();
    if (this.shouldUseDarkColors === before) return;
    void browser.call('colors', { scheme: this.shouldUseDarkColors ? 'dark' : 'light' });
    this.emit('updated', makeEvent({}));
  }
}

class PowerMonitor extends EventEmitter implements Part<Electron.PowerMonitor> {
  getSystemIdleTime(): number {
    return 0;
  }

  isOnBatteryPower(): boolean {
    return false;
  }
}

class Screen extends EventEmitter implements Part<Electron.Screen> {
  getAllDisplays(): Electron.Display[] {
    return setup.workAreas.map((workArea, index) => {
      const display: Part<Electron.Display> = { id: index + 1, workArea, bounds: workArea, scaleFactor: 1 };
      return asWhole<Electron.Display>(display);
    });
  }

  getPrimaryDisplay(): Electron.Display {
    return this.getAllDisplays()[0]!;
  }
}

class Shell implements Part<Electron.Shell> {
  readonly external: string[] = [];
  readonly inFolder: string[] = [];

  async openExternal(url: string): Promise<void> {
    this.external.push(url);
  }

  showItemInFolder(path: string): void {
    this.inFolder.push(path);
  }

  async openPath(path: string): Promise<string> {
    this.inFolder.push(path);
    return '';
  }
}

export const nativeTheme = new NativeTheme();
export const powerMonitor = new PowerMonitor();
export const screen = new Screen();
export const shell = new Shell();

answer({ systemColors: async ({ scheme }) => nativeTheme.setSystem(scheme) });
