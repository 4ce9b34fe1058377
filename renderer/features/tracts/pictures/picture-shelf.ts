import { detectType } from '#shared/domain/tracts/pictures/files/detect-type.ts';
import type { PictureType } from '#shared/domain/tracts/pictures/picture-refusal.ts';
import type { Transfer } from '../../../store/store-api/transfers.ts';
import type { StoreApi } from '../../../store/store-api.ts';
import { lookAtSheets } from './sheets/look-desk.ts';

/**
 * `waiting`: it is being opened. `coming`: it has not reached this office yet, and then comes by itself. `lost`: its
 * file is not here and nobody will send it. `broken`: it is here, and cannot be shown.
 */
export type PictureUrl =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'coming'; readonly transfer: Transfer }
  | { readonly kind: 'lost' | 'broken' }
  | {
      readonly kind: 'ready';
      readonly url: string;
      /** Drawn, not made of dots: sharp at any size. */
      readonly isVector: boolean;
    };

export const isVector = (picture: PictureUrl | null): boolean =>
  picture?.kind === 'ready' && picture.isVector;

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

const vectorTypes: readonly string[] = [
  'image/svg+xml',
  'application/pdf',
] satisfies readonly PictureType[];

async function shownAs(bytes: Uint8Array<ArrayBuffer>, type: PictureType): Promise<Blob | null> {
  if (type !== 'application/pdf') return new Blob([bytes], { type });
  const looked = await lookAtSheets({ bytes, most: 1, longest: longestPreview });
  const [sheet] = looked.kind === 'read' ? looked.sheets : [];
  return sheet === undefined ? null : new Blob([sheet.png], { type: 'image/png' });
}

/** The pictures of an open leaflet, each opened once. */
export function openPictureShelf(store: Pick<StoreApi, 'picture' | 'transfers'>): PictureShelf {
  const shown = new Map<string, PictureUrl>();
  const asking = new Set<string>();
  const listeners = new Set<() => void>();
  let isClosed = false;

  const show = (sha256: string, picture: PictureUrl) => {
    const before = shown.get(sha256);
    if (JSON.stringify(before) === JSON.stringify(picture)) return;
    shown.set(sha256, picture);
    for (const listener of listeners) listener();
  };

  const look = async (sha256: string): Promise<PictureUrl> => {
    const bytes = await store.picture(sha256);
    if (bytes === null) {
      const transfers = await store.transfers();
      const transfer = transfers.find((one) => one.sha256 === sha256 && one.way === 'to-fetch');
      return transfer === undefined ? { kind: 'lost' } : { kind: 'coming', transfer };
    }
    const type = detectType(bytes);
    const blob = type.ok ? await shownAs(new Uint8Array(bytes), type.value) : null;
    if (!type.ok || blob === null) return { kind: 'broken' };
    if (isClosed) return waiting;
    const isDrawn = vectorTypes.includes(type.value);
    return { kind: 'ready', url: URL.createObjectURL(blob), isVector: isDrawn };
  };

  const ask = async (sha256: string): Promise<void> => {
    const before = shown.get(sha256)?.kind;
    if (asking.has(sha256) || before === 'ready' || before === 'broken') return;
    if (before === undefined) shown.set(sha256, waiting);
    asking.add(sha256);
    // A store that was closed meanwhile shows nothing any more.
    const picture = await look(sha256).catch(() => waiting);
    asking.delete(sha256);
    if (!isClosed) show(sha256, picture);
  };

  return {
    read: (sha256) => shown.get(sha256) ?? waiting,
    ask: (sha256) => void ask(sha256),
    lookAgain: () => {
      for (const sha256 of shown.keys()) void ask(sha256);
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
