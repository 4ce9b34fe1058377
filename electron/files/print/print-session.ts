import { randomUUID } from 'node:crypto';
import { type Session, session } from 'electron';
import { safeHeaders } from '../../security/content-policy.ts';
import { appOrigin, appScheme } from '../../security/origin.ts';
import { isForPrinting } from './print-fence.ts';

const folder = `${appOrigin}/print/`;
const documents = new Map<string, Uint8Array>();
let opened: Promise<Session> | null = null;

/** Makes a document readable by windows of the print session alone, until `forget`. It never lies on the disk. */
export async function lendForPrinting(
  bytes: Uint8Array,
): Promise<{ readonly session: Session; readonly url: string; readonly forget: () => void }> {
  opened ??= openSession();
  const url = `${folder}${randomUUID()}.pdf`;
  documents.set(url, bytes);
  return { session: await opened, url, forget: () => documents.delete(url) };
}

/**
 * Apart from the page's own, for the page's may not run the viewer. It has to be a lasting one: in a session that
 * lives in memory Chromium blocks its viewer's scripts, and prints an empty page without saying so.
 */
async function openSession(): Promise<Session> {
  const own = session.fromPartition('persist:print', { cache: false });
  own.protocol.handle(appScheme, ({ url }) => {
    const bytes = documents.get(url);
    return bytes === undefined
      ? new Response(null, { status: 404 })
      : new Response(new Uint8Array(bytes), { headers: pdfHeaders });
  });
  own.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isForPrinting(url, folder) });
  });
  own.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  own.setPermissionCheckHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  // Port 9 is `discard`: nobody listens.
  await own.setProxy({ mode: 'fixed_servers', proxyRules: 'socks5://127.0.0.1:9' });
  return own;
}

const pdfHeaders = {
  ...safeHeaders,
  'content-type': 'application/pdf',
  'cache-control': 'no-store',
} as const;
