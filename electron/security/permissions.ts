import type { Session } from 'electron';
import { appOrigin, isOurs } from './origin.ts';

/** Without this one Chromium may evict the whole database when the disk is short. */
const granted: ReadonlySet<string> = new Set(['persistent-storage']);

/** Everything a page can ask for is refused, but what the database needs. Files leave by `file.save` alone. */
export function fencePermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, decide) => {
    decide(granted.has(permission) && contents !== null && isOurs(contents.getURL()));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) =>
      granted.has(permission) && withoutSlash(origin) === appOrigin,
  );
  session.on('will-download', (event) => event.preventDefault());
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, decide) => decide({ confirmed: false }));
}

const withoutSlash = (origin: string): string => origin.replace(/\/$/, '');
