import { app, ipcMain, type WebContents, type WebFrameMain, webContents } from 'electron';
import { bridgeChannels } from '../../src/contract/bridge.ts';
import { type Dispatch, type EventName, type EventPayload, events, type Subscribe } from '../../src/contract/index.ts';
import { isOwnUrl } from './address.ts';

/** The one way from the window to the book, and back. Nothing else in this folder uses `ipcMain`. */
export function openDoor(dispatch: Dispatch, on: Subscribe): void {
  ipcMain.handle(bridgeChannels.dispatch, (event, method: unknown, input: unknown) => {
    refuseStrangers(event.senderFrame);
    return dispatch(String(method), input);
  });
  ipcMain.on(bridgeChannels.listening, ({ sender, senderFrame }, event: unknown) => {
    if (isOwnPage(senderFrame) && isEvent(event)) hearsFromNowOn(sender, event);
  });
  app.on('web-contents-created', (_event, contents) => {
    // A page that is loaded anew has to say again what it listens to.
    contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) listening.delete(contents);
    });
  });
  for (const name of Object.keys(events) as EventName[]) {
    on(name, (payload) => broadcast(bridgeChannels.event(name), payload));
  }
}

/** @throws Error unless the caller is the top frame of the app's own page */
function refuseStrangers(frame: WebFrameMain | null): void {
  if (!isOwnPage(frame)) throw new Error(`Refused a call from ${frame?.url ?? 'a frame that is gone'}`);
}

const isOwnPage = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && isOwnUrl(frame.url);

const isEvent = (name: unknown): name is EventName => typeof name === 'string' && Object.hasOwn(events, name);

/** What pages listen to by now, and what they are to hear as soon as they do. */
const listening = new WeakMap<WebContents, Set<EventName>>();
const waiting = new WeakMap<WebContents, Map<EventName, unknown>>();

/** Tells a page something that does not come from the book. A page that does not listen yet hears the last of it once it does. */
export function tellPage<E extends EventName>(contents: WebContents, event: E, payload: EventPayload<E>): void {
  if (listening.get(contents)?.has(event)) contents.send(bridgeChannels.event(event), payload);
  else waiting.set(contents, new Map(waiting.get(contents)).set(event, payload));
}

function hearsFromNowOn(contents: WebContents, event: EventName): void {
  listening.set(contents, new Set(listening.get(contents)).add(event));
  const told = waiting.get(contents);
  if (!told?.has(event)) return;
  contents.send(bridgeChannels.event(event), told.get(event));
  told.delete(event);
}

function broadcast(channel: string, payload: unknown): void {
  for (const contents of webContents.getAllWebContents()) {
    if (!contents.isDestroyed() && isOwnUrl(contents.getURL())) contents.send(channel, payload);
  }
}
