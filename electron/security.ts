import { app, protocol, type Session, session } from 'electron';
import { bundleFolder } from './boot/places.ts';
import { fenceContents } from './security/fence-contents.ts';
import { fenceNetwork } from './security/network-fence.ts';
import { appScheme } from './security/origin.ts';
import { fencePermissions } from './security/permissions.ts';
import { serveBundle } from './security/serve-bundle.ts';

/** Before `ready`: later Chromium would take `app:` for an unknown scheme without storage. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** After `ready`, before the first window. */
export async function raiseFences(): Promise<void> {
  app.on('web-contents-created', (_event, contents) => fenceContents(contents));
  protocol.handle(appScheme, serveBundle(bundleFolder));
  fencePermissions(session.defaultSession);
  await fenceNetwork(session.defaultSession, { allowsDevTools: !app.isPackaged });
}

/** Central is spoken to from main alone, on a session in memory: no cookies, no cache, none of the page's rules. */
export function centralSession(): Session {
  const central = session.fromPartition('central', { cache: false });
  central.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  central.setPermissionCheckHandler(() => false);
  central.setUserAgent(`Permanence/${app.getVersion()}`);
  return central;
}
