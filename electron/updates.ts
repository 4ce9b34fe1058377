import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { Log } from './log.ts';

const checkEveryMs = 6 * 3_600_000;

/**
 * Looks whether there is a newer version, and only says so in the log: downloading and installing are a
 * person's decision, and wait for a screen of their own and for a signature check on Linux.
 */
export async function watchForUpdates(log: Log): Promise<void> {
  const hasPublisher = existsSync(join(process.resourcesPath, 'app-update.yml'));
  if (!app.isPackaged || !hasPublisher) return;
  try {
    const { autoUpdater } = await import('electron-updater');
    autoUpdater.autoDownload = false;
    autoUpdater.autoInstallOnAppQuit = false;
    autoUpdater.allowDowngrade = false;
    autoUpdater.allowPrerelease = false;
    autoUpdater.logger = null;
    autoUpdater.on('error', (cause) => log.failed('update-check-failed', cause));
    autoUpdater.on('update-available', ({ version }) => log.note('update-available', { version }));
    const check = () => {
      // Its own `error` event has told the log already.
      autoUpdater.checkForUpdates().catch(() => undefined);
    };
    check();
    setInterval(check, checkEveryMs).unref();
  } catch (cause) {
    log.failed('updater-missing', cause);
  }
}
