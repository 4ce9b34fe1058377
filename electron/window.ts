import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Language } from '#shared/i18n/messages.ts';
import { preloadFile } from './boot/places.ts';
import { appPage } from './security/origin.ts';
import { webPreferences } from './security/web-preferences.ts';
import { placeWindow, smallest } from './window/bounds.ts';
import { type Closing, createClosing } from './window/closing.ts';
import { recoverFromCrash } from './window/crashed.ts';
import { readWindowState, rememberWindowState } from './window/window-state.ts';

export type OfficeWindow = { readonly window: BrowserWindow; readonly closing: Closing };

type Options = {
  readonly statePath: string;
  readonly hasDevTools: boolean;
  readonly language: () => Language;
  /** Before the page is loaded: it may ask for something at once. */
  readonly onCreated: (opened: OfficeWindow) => void;
  readonly tellClosing: () => void;
  /** The page died. */
  readonly onGone: (reason: string) => void;
  /** A new document knows nothing of the keys that the one before it was given. */
  readonly onNewDocument: () => void;
};

/** The one window of the office, shown when its first picture is ready. */
export async function openWindow(options: Options): Promise<void> {
  const state = await readWindowState(options.statePath);
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(state?.bounds ?? null, workAreas),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Permanence',
    backgroundColor: background(),
    webPreferences: webPreferences({ preload: preloadFile, hasDevTools: options.hasDevTools }),
  });
  if (state?.isMaximized) window.maximize();

  const followTheme = () => window.setBackgroundColor(background());
  nativeTheme.on('updated', followTheme);
  window.on('closed', () => nativeTheme.off('updated', followTheme));
  window.once('ready-to-show', () => window.show());
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) options.onNewDocument();
  });
  rememberWindowState(window, options.statePath);
  const closing = closingOf(window, options.tellClosing);
  recoverFromCrash(window, { language: options.language, onGone: options.onGone });
  options.onCreated({ window, closing });
  await window.loadURL(appPage);
}

function closingOf(window: BrowserWindow, tellPage: () => void): Closing {
  const closing = createClosing({
    tellPage,
    closeNow: () => window.destroy(),
    after: (delayMs, run) => {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  });
  window.on('close', (event) => {
    const isPageGone = window.webContents.isDestroyed() || window.webContents.isCrashed();
    if (!isPageGone && closing.asked() === 'wait') event.preventDefault();
  });
  return closing;
}

/** The page's own `--paper`, so that nothing flashes. */
const background = (): string => (nativeTheme.shouldUseDarkColors ? '#191715' : '#f8f5ef');
