import type { StoreApi } from '../../../store/store-api.ts';
import type { ReadOwn } from '../paint/fonts/font-desk.ts';
import type { Judged } from './judge/judge-desk.ts';

type Judge = (bytes: Uint8Array) => Promise<Judged>;

/**
 * The section's own fonts, from the store. Another office put some of them there: each is judged before it is opened
 * here, once; one that is refused counts as missing.
 */
export function readOwnFonts(store: Pick<StoreApi, 'fontFile'>, judge: Judge): ReadOwn {
  const refused = new Set<string>();
  return async (sha256) => {
    if (refused.has(sha256)) return null;
    // A store that was closed meanwhile has nothing any more.
    const bytes = await store.fontFile(sha256).catch(() => null);
    if (bytes === null) return null;
    const judged = await judge(bytes);
    if (judged.ok) return bytes;
    refused.add(sha256);
    return null;
  };
}
