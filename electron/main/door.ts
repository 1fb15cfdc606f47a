import { ipcMain, type WebFrameMain, webContents } from 'electron';
import { bridgeChannels } from '../../src/contract/bridge.ts';
import { type Dispatch, type EventName, type EventPayload, events, type Subscribe } from '../../src/contract/index.ts';
import { isOwnUrl } from './address.ts';

/** The one way from the window to the book, and back. Nothing else in this folder uses `ipcMain`. */
export function openDoor(dispatch: Dispatch, on: Subscribe): void {
  ipcMain.handle(bridgeChannels.dispatch, (event, method: unknown, input: unknown) => {
    refuseStrangers(event.senderFrame);
    return dispatch(String(method), input);
  });
  for (const name of Object.keys(events) as EventName[]) {
    on(name, (payload) => broadcast(bridgeChannels.event(name), payload));
  }
}

/** @throws Error unless the caller is the top frame of the app's own page */
function refuseStrangers(frame: WebFrameMain | null): void {
  if (frame === null || frame.parent !== null || !isOwnUrl(frame.url)) {
    throw new Error(`Refused a call from ${frame?.url ?? 'a frame that is gone'}`);
  }
}

/** Tells the app's pages something that does not come from the book. */
export function tellPages<E extends EventName>(event: E, payload: EventPayload<E>): void {
  broadcast(bridgeChannels.event(event), payload);
}

function broadcast(channel: string, payload: unknown): void {
  for (const contents of webContents.getAllWebContents()) {
    if (!contents.isDestroyed() && isOwnUrl(contents.getURL())) contents.send(channel, payload);
  }
}
