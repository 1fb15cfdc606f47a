import { answer, type Part, setup } from './link.ts';

class GlobalShortcut implements Part<Electron.GlobalShortcut> {
  readonly #callbacks = new Map<string, () => void>();

  /** @returns false when another app holds the keys */
  register(accelerator: string, callback: () => void): boolean {
    if (setup.takenShortcuts.includes(accelerator)) return false;
    this.#callbacks.set(accelerator, callback);
    return true;
  }

  isRegistered(accelerator: string): boolean {
    return this.#callbacks.has(accelerator);
  }

  unregister(accelerator: string): void {
    this.#callbacks.delete(accelerator);
  }

  unregisterAll(): void {
    this.#callbacks.clear();
  }

  registered(): string[] {
    return [...this.#callbacks.keys()];
  }

  press(accelerator: string): void {
    const callback = this.#callbacks.get(accelerator);
    if (!callback) throw new Error(`The app has not registered ${accelerator}.`);
    callback();
  }
}

export const globalShortcut = new GlobalShortcut();

answer({ pressGlobal: async ({ accelerator }) => globalShortcut.press(accelerator) });
