import { fallbackFonts } from '#shared/domain/tracts/fonts/catalogue.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import { openFont, type ShapingFont } from '#shared/domain/tracts/text/font/open-font.ts';
import { readFontFile } from '../../../../fonts/read-font-file.ts';

/** What is at hand of the fonts asked for. */
export type FontsAtHand = {
  /** The same object until a font is added. */
  readonly shelf: FontShelf;
  /** Asked for and not there: others stand in for them. */
  readonly missing: ReadonlySet<FontId>;
};

export type FontDesk = {
  readonly read: () => FontsAtHand;
  readonly subscribe: (listener: () => void) => () => void;
  /** Settled once each of them is on the shelf or known to be missing. Never rejects. */
  readonly ask: (ids: Iterable<FontId>) => Promise<void>;
};

type ReadFile = (id: FontId) => Promise<Uint8Array | null>;

/** Opens each font once, when it is first asked for; the fallback comes with the first. */
export function createFontDesk(readFile: ReadFile = readFontFile): FontDesk {
  const asked = new Map<FontId, Promise<void>>();
  const listeners = new Set<() => void>();
  let atHand: FontsAtHand = {
    shelf: { fonts: new Map(), fallback: fallbackFonts },
    missing: new Set(),
  };

  async function open(id: FontId): Promise<ShapingFont | null> {
    try {
      const bytes = await readFile(id);
      const opened = bytes && openFont(id, bytes);
      return opened?.ok ? opened.value : null;
    } catch {
      // A file that cannot be read is a font that is not there: its text is shown in another.
      return null;
    }
  }

  /** Put on the shelf and told together: every paragraph is laid again. */
  async function fetchAll(ids: readonly FontId[]) {
    const opened = await Promise.all(ids.map(async (id) => [id, await open(id)] as const));
    const { shelf, missing } = atHand;
    const fonts = new Map(shelf.fonts);
    for (const [id, font] of opened) if (font) fonts.set(id, font);
    const lost = opened.filter(([, font]) => !font).map(([id]) => id);
    atHand = { shelf: { ...shelf, fonts }, missing: new Set([...missing, ...lost]) };
    for (const listener of listeners) listener();
  }

  return {
    read: () => atHand,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: async (ids) => {
      const wanted = [...new Set([...ids, ...fallbackFonts])];
      const fresh = wanted.filter((id) => !asked.has(id));
      if (fresh.length > 0) {
        const fetching = fetchAll(fresh);
        for (const id of fresh) asked.set(id, fetching);
      }
      await Promise.all(wanted.map((id) => asked.get(id)));
    },
  };
}

/** One shelf for the whole office: a font is opened once, however many leaflets and pictures show it. */
export const officeFonts: FontDesk = createFontDesk();
