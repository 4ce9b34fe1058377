import { detectType } from '#shared/domain/tracts/pictures/files/detect-type.ts';
import type { StoreApi } from '../../../store/store-api.ts';
import { lookAtSheets } from './sheets/look-desk.ts';

/** `waiting`: it is being opened, or has not reached this office yet; then it comes by itself. */
export type PictureUrl =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly url: string };

export type PictureShelf = {
  /** The same object until something changes. */
  read(sha256: string): PictureUrl;
  ask(sha256: string): void;
  /** Something in the store changed: what was not there may be now. */
  lookAgain(): void;
  subscribe(listener: () => void): () => void;
  /** Afterwards no address of it shows anything. */
  close(): void;
};

const waiting: PictureUrl = { kind: 'waiting' };

/** Of a PDF, which no browser shows as a picture: sharp enough for a screen. */
const longestPreview = 1_600;

async function shownAs(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Blob | null> {
  if (type !== 'application/pdf') return new Blob([bytes], { type });
  const looked = await lookAtSheets({ bytes, most: 1, longest: longestPreview });
  const [sheet] = looked.kind === 'read' ? looked.sheets : [];
  return sheet === undefined ? null : new Blob([sheet.png], { type: 'image/png' });
}

/** The pictures of an open leaflet, each opened once. */
export function openPictureShelf(store: Pick<StoreApi, 'picture'>): PictureShelf {
  const shown = new Map<string, PictureUrl>();
  const asking = new Set<string>();
  const listeners = new Set<() => void>();
  let isClosed = false;

  const ask = async (sha256: string): Promise<void> => {
    if (asking.has(sha256) || shown.get(sha256)?.kind === 'ready') return;
    shown.set(sha256, waiting);
    asking.add(sha256);
    // A store that was closed meanwhile shows nothing any more.
    const bytes = await store.picture(sha256).catch(() => null);
    asking.delete(sha256);
    const type = bytes === null ? null : detectType(bytes);
    if (isClosed || bytes === null || !type?.ok) return;
    const blob = await shownAs(new Uint8Array(bytes), type.value);
    if (blob === null || isClosed) return;
    shown.set(sha256, { kind: 'ready', url: URL.createObjectURL(blob) });
    for (const listener of listeners) listener();
  };

  return {
    read: (sha256) => shown.get(sha256) ?? waiting,
    ask: (sha256) => void ask(sha256),
    lookAgain: () => {
      for (const [sha256, { kind }] of shown) if (kind === 'waiting') void ask(sha256);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      isClosed = true;
      for (const one of shown.values()) if (one.kind === 'ready') URL.revokeObjectURL(one.url);
      shown.clear();
    },
  };
}
