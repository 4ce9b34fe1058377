import type { Session } from 'electron';
import { isOurs } from './origin.ts';

type Options = { readonly allowsDevTools: boolean };

/** The page's own data, and pictures it made itself. */
export function isLocal(url: string, { allowsDevTools }: Options): boolean {
  return isOurs(url) || /^(blob|data):/i.test(url) || (allowsDevTools && /^devtools:/i.test(url));
}

/**
 * No byte of the page reaches a network: every request that is not local is cancelled, and what requests do
 * not cover (WebRTC, WebTransport, prefetch) is sent to a proxy that is not there.
 */
export async function fenceNetwork(session: Session, options: Options): Promise<void> {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isLocal(details.url, options) });
  });
  session.setSpellCheckerEnabled(false);
  await session.setProxy({
    mode: 'fixed_servers',
    // Port 9 is `discard`: nobody listens. `<-loopback>` takes this machine's own exemption away.
    proxyRules: 'socks5://127.0.0.1:9',
    proxyBypassRules: '<-loopback>',
  });
}
