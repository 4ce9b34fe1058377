import { setTimeout as wait } from 'node:timers/promises';
import { app, BrowserWindow, type WebContents } from 'electron';
import { isViewing } from './print-fence.ts';
import { lendForPrinting } from './print-session.ts';

type Order = { readonly title: string; readonly bytes: Uint8Array };
type Loaded = {
  /** The viewer's own where it has one: only there Chromium says that the printing ended. */
  readonly contents: WebContents;
  readonly close: () => void;
};

/** After its frame is there the viewer still draws. */
const settleMs = 500;
const mostMs = 15_000;

/** A window nobody sees, with the document in Chromium's own PDF viewer. Null when the viewer does not come up. */
export async function loadToPrint(
  owner: BrowserWindow,
  { title, bytes }: Order,
): Promise<Loaded | null> {
  const { session, url, forget } = await lendForPrinting(bytes);
  let newest: WebContents | null = null;
  const fenceOwn = (_event: unknown, contents: WebContents) => {
    if (contents.session !== session) return;
    fenceViewer(contents, url);
    newest = contents;
  };
  app.on('web-contents-created', fenceOwn);
  const window = new BrowserWindow({
    show: false,
    parent: owner,
    title,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      // The viewer is what Chromium calls a plugin.
      plugins: true,
      spellcheck: false,
      devTools: false,
    },
  });
  const close = () => {
    app.off('web-contents-created', fenceOwn);
    forget();
    if (!window.isDestroyed()) window.destroy();
  };
  try {
    await window.loadURL(url);
    if (await hasDrawn(window.webContents))
      return { contents: newest ?? window.webContents, close };
    close();
    return null;
  } catch (cause) {
    close();
    throw cause;
  }
}

/** The fence of the other windows lets nobody leave our own page; the viewer draws in a frame of its own address. */
function fenceViewer(contents: WebContents, url: string): void {
  contents.removeAllListeners('will-frame-navigate');
  contents.on('will-frame-navigate', (event) => {
    if (!isViewing(event.url, url)) event.preventDefault();
  });
}

/** The viewer is a frame in the page, and what draws is a frame in the viewer: without it an empty page would be printed. */
async function hasDrawn(contents: WebContents): Promise<boolean> {
  for (let waited = 0; waited < mostMs; waited += 50) {
    const [, viewer, drawing] = contents.mainFrame.framesInSubtree;
    if (viewer !== undefined && drawing !== undefined && drawing.url !== '') {
      await wait(settleMs);
      return true;
    }
    await wait(50);
  }
  return false;
}
