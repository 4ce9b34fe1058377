import { contextBridge, ipcRenderer } from 'electron';
import { eventChannel, requestChannel } from '#shared/ipc/channels.ts';
import type { Bridge } from '#shared/ipc/contract.ts';

const bridge: Bridge = {
  request: (name, input) => ipcRenderer.invoke(requestChannel, name, input),
  onEvent: (listener) => {
    const relay = (_event: unknown, name: string, payload: unknown) => listener(name, payload);
    ipcRenderer.on(eventChannel, relay);
    return () => ipcRenderer.off(eventChannel, relay);
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
