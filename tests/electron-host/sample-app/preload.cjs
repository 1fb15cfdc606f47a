const { contextBridge, ipcRenderer } = require('electron');

globalThis.secret = 'of the preload';
let fs = 'loaded';
try {
  require('node:fs');
} catch (error) {
  fs = error.message;
}

contextBridge.exposeInMainWorld('sample', {
  fs,
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  tell: (text) => ipcRenderer.send('tell', text),
  onTold: (listener) => {
    const forward = (_event, ...args) => listener(...args);
    ipcRenderer.on('told', forward);
    return () => ipcRenderer.off('told', forward);
  },
  twice: (value, double) => double(value),
  refuse: () => {
    throw new TypeError('not like this');
  },
  seesPage: () => Object.hasOwn(globalThis, 'pageSecret'),
});
