import { app, type BrowserWindow, dialog } from 'electron';
import { type Language, messages } from '#shared/i18n/messages.ts';

const forgivenMs = 300_000;

type Options = { readonly language: () => Language; readonly onGone: (reason: string) => void };

/** A page that died is loaded again, locked; one that dies again soon is not: the person decides. */
export function recoverFromCrash(window: BrowserWindow, { language, onGone }: Options): void {
  let lastCrashAt = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    onGone(reason);
    const isFirst = Date.now() - lastCrashAt > forgivenMs;
    lastCrashAt = Date.now();
    if (isFirst) window.webContents.reload();
    else void askWhatNext(window, language());
  });
}

async function askWhatNext(window: BrowserWindow, language: Language): Promise<void> {
  const say = messages[language];
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: say['shell.crashed.title'],
    detail: say['shell.crashed.text'],
    buttons: [say['shell.crashed.restart'], say['menu.quit']],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) app.relaunch();
  app.exit(0);
}
