import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import type { Grounds } from '#shared/commands/offered-commands.ts';
import { err } from '#shared/result.ts';
import { environment } from './boot/environment.ts';
import { placesIn } from './boot/places.ts';
import { systemLocale } from './boot/system-locale.ts';
import { printPdf } from './files/print.ts';
import { choosePlace, saveFile } from './files/save.ts';
import { createSaveDesk } from './files/save-in-pieces.ts';
import { createHandlers } from './ipc/handlers.ts';
import { emitTo, listen } from './ipc/listen.ts';
import { openLog } from './log.ts';
import { showMenu } from './menu.ts';
import { raiseFences } from './security.ts';
import { buildServices } from './services.ts';
import { openAppearance } from './settings/appearance.ts';
import { watchForUpdates } from './updates.ts';
import { watchPresence } from './watch-presence.ts';
import { takeFirstPicture } from './window/first-picture.ts';
import { type OfficeWindow, openWindow } from './window.ts';

/** Opens the office of one profile: fences first, then the services, then the window. */
export async function openOffice(profile: string): Promise<{ readonly comeForward: () => void }> {
  const places = placesIn(profile);
  mkdirSync(places.office, { recursive: true, mode: 0o700 });
  const log = openLog({ folder: places.logs, now: () => new Date() });
  log.note('started', { version: app.getVersion(), electron: process.versions.electron ?? null });
  await raiseFences();

  let office: OfficeWindow | null = null;
  const windowOf = (): BrowserWindow | null =>
    office === null || office.window.isDestroyed() ? null : office.window;
  const emit = emitTo(windowOf);

  const appearance = openAppearance({ path: places.appearance, systemLocale: systemLocale() });
  const services = buildServices({
    places,
    appearance,
    emit,
    saveFile: async (order) => {
      const window = windowOf();
      return window && saveFile(window, order);
    },
    printPdf: async (order) => {
      const window = windowOf();
      return window === null ? err({ kind: 'failed' }) : printPdf(window, order);
    },
    saves: createSaveDesk({
      choose: async (suggestedName) => {
        const window = windowOf();
        return window && choosePlace(window, suggestedName);
      },
      newId: randomUUID,
    }),
    keepOpen: () => office?.closing.keepOpen(),
    showMenuOf: (next) => {
      grounds = next;
      applyAppearance();
    },
  });

  let grounds: Grounds = { people: true, tract: false, dues: false };
  const applyAppearance = () => {
    const { theme, language } = appearance.current();
    nativeTheme.themeSource = theme;
    showMenu({ language, grounds }, (id) => emit('command.run', { id }));
  };
  applyAppearance();
  appearance.onChange((chosen) => {
    applyAppearance();
    emit('appearance.changed', chosen);
  });

  listen(
    {
      handlers: createHandlers(services),
      isUnlocked: services.vault.isUnlocked,
      onFailure: (name, cause) => log.failed(`request:${name}`, cause),
      checksOutput: !app.isPackaged,
    },
    windowOf,
  );
  watchPresence(services, appearance);

  app.on('window-all-closed', () => app.quit());
  await openWindow({
    statePath: places.window,
    hasDevTools: !app.isPackaged,
    language: () => appearance.current().language,
    onCreated: (opened) => {
      office = opened;
    },
    tellClosing: () => emit('app.closing', {}),
    onGone: (reason) => {
      log.note('page-gone', { reason });
      services.lock('asked');
    },
    onNewDocument: () => services.lock('asked'),
  });
  const window = windowOf();
  if (window && environment.firstPicture) await takeFirstPicture(window, environment.firstPicture);
  await watchForUpdates(log);

  return { comeForward: () => bringForward(windowOf()) };
}

function bringForward(window: BrowserWindow | null): void {
  if (window?.isMinimized()) window.restore();
  window?.show();
  window?.focus();
}
