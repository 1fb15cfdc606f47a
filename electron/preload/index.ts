import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type Bridge, bridgeChannels } from '../../src/contract/bridge.ts';
import type { Capabilities } from '../../src/contract/index.ts';

const platforms: Readonly<Record<string, Capabilities['platform']>> = {
  linux: 'linux',
  darwin: 'mac',
  win32: 'windows',
};

contextBridge.exposeInMainWorld('kith', {
  capabilities: {
    face: 'desktop',
    platform: platforms[process.platform] ?? 'other',
    ownTitleBar: true,
    tellsReminders: true,
    sitsOnDesktop: true,
    savesPdf: true,
  },
  invoke: (method, input) => ipcRenderer.invoke(bridgeChannels.dispatch, method, input),
  on: (event, listener) => {
    const forward = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]) => listener(payload);
    const channel = bridgeChannels.event(event);
    ipcRenderer.on(channel, forward);
    ipcRenderer.send(bridgeChannels.listening, event);
    return () => ipcRenderer.off(channel, forward);
  },
} satisfies Bridge);
