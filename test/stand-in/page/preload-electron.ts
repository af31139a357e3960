// The types of what `import ... from 'electron'` gives in a preload of the stand-in.
export interface PreloadElectron {
  ipcRenderer: Pick<
    Electron.IpcRenderer,
    'invoke' | 'send' | 'on' | 'once' | 'off' | 'addListener' | 'removeListener'
  >;
  contextBridge: Pick<Electron.ContextBridge, 'exposeInMainWorld'>;
  webUtils: Pick<Electron.WebUtils, 'getPathForFile'>;
}

export declare const ipcRenderer: PreloadElectron['ipcRenderer'];
export declare const contextBridge: PreloadElectron['contextBridge'];
export declare const webUtils: PreloadElectron['webUtils'];
export interface IpcRendererEvent extends Pick<Electron.IpcRendererEvent, 'ports'> {
  sender: PreloadElectron['ipcRenderer'];
}
