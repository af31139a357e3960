const { contextBridge, ipcRenderer, webUtils } = require('electron');

contextBridge.exposeInMainWorld('sample', {
  echo: (value) => ipcRenderer.invoke('echo', value),
  fail: () => ipcRenderer.invoke('fail'),
  whoami: () => ipcRenderer.invoke('whoami'),
  missing: () => ipcRenderer.invoke('nobody-handles-this'),
  note: (note) => ipcRenderer.send('note', note),
  pathOf: (file) => webUtils.getPathForFile(file),
  twice: (callback) => callback(callback(1)),
  syncError: () => {
    throw new RangeError('too far');
  },
  frozen: { value: new Map([[1, new Date(0)]]) },
  touchMissing: () => ipcRenderer.sendSync('x'),
  requireFs: () => {
    try {
      require('node:fs');
      return 'loaded';
    } catch (error) {
      return error.message;
    }
  },
  onMessage: (listener) => {
    const wrapped = (_event, ...parameters) => listener(...parameters);
    ipcRenderer.on('message', wrapped);
    return () => ipcRenderer.off('message', wrapped);
  },
  process: { sandboxed: process.sandboxed, type: process.type },
});
