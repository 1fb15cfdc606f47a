import { EventEmitter } from 'node:events';
import type { Frame } from '../wire.ts';
import { answer, asWhole, browser, makeEvent, type Part } from './link.ts';
import { contentsOf } from './web-contents.ts';

type InvokeHandler = (event: Electron.IpcMainInvokeEvent, ...args: never[]) => unknown;

class IpcMain extends EventEmitter implements Part<Electron.IpcMain> {
  readonly #handlers = new Map<string, InvokeHandler>();

  handle(channel: string, listener: InvokeHandler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, listener);
  }

  handleOnce(channel: string, listener: InvokeHandler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return listener(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  async invoke(id: number, frame: Frame, channel: string, args: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const value = await handler(asWhole<Electron.IpcMainInvokeEvent>(senderEvent(id, frame)), ...(args as never[]));
    return structuredClone(value);
  }
}

function senderEvent(id: number, frame: Frame) {
  const top: Part<Electron.WebFrameMain> = { url: frame.url, parent: null };
  const senderFrame: Part<Electron.WebFrameMain> = frame.top
    ? top
    : { url: frame.url, parent: asWhole<Electron.WebFrameMain>(top) };
  return makeEvent({ type: 'frame', frameId: 1, processId: 1, sender: contentsOf(id), senderFrame });
}

export const ipcMain = new IpcMain();

answer({
  ipc: async ({ id, frame, message }) => {
    if (message.kind === 'send') {
      ipcMain.emit(message.channel, senderEvent(id, frame), ...message.args);
      return;
    }
    const { call, channel, args } = message;
    const reply = await ipcMain.invoke(id, frame, channel, args).then(
      (value) => ({ value }),
      (error: unknown) => ({ error: `Error invoking remote method '${channel}': ${String(error)}` }),
    );
    await browser.call('deliver', { id, message: { kind: 'answer', call, ...reply } });
  },
  invokeAs: ({ id, frame, channel, args }) => ipcMain.invoke(id, frame, channel, args),
});
