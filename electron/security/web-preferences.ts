import type { WebPreferences } from 'electron';

type Options = { readonly preload: string; readonly hasDevTools: boolean };

/** All said aloud, the defaults too: a default may change with the next Electron. */
export function webPreferences({ preload, hasDevTools }: Options): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    disableBlinkFeatures: 'Auxclick',
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    autoplayPolicy: 'user-gesture-required',
    devTools: hasDevTools,
  };
}
