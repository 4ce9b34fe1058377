import { fallbackFonts } from '#shared/domain/tracts/fonts/catalogue.ts';
import { readOwnFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import { standInFor } from '#shared/domain/tracts/fonts/stand-in.ts';
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
  /** From where the section's own fonts are read from now on; those read before are let go. */
  readonly readOwnFrom: (readOwn: ReadOwn) => void;
  /** Own fonts that were missing may have come: then what they write is laid anew. */
  readonly lookAgain: () => Promise<void>;
  /** Own fonts that are not among these any more are missing from now on. */
  readonly keepOnly: (hashes: ReadonlySet<string>) => Promise<void>;
};

type ReadFile = (id: FontId) => Promise<Uint8Array | null>;
/** By the hash of the file; null when this office does not have it. */
export type ReadOwn = (sha256: string) => Promise<Uint8Array | null>;

export const noOwnFonts: ReadOwn = async () => null;

/** Opens each font once, when it is first asked for; the fallback comes with the first. */
export function createFontDesk(readFile: ReadFile = readFontFile): FontDesk {
  const asked = new Map<FontId, Promise<void>>();
  const listeners = new Set<() => void>();
  let readOwn = noOwnFonts;
  let atHand: FontsAtHand = {
    shelf: { fonts: new Map(), fallback: fallbackFonts },
    missing: new Set(),
  };

  async function open(id: FontId): Promise<ShapingFont | null> {
    const own = readOwnFontId(id);
    try {
      const bytes = own === null ? await readFile(id) : await readOwn(own.sha256);
      const opened = bytes && openFont(id, bytes);
      return opened?.ok ? opened.value : null;
    } catch {
      // A file that cannot be read is a font that is not there: its text is shown in another.
      return null;
    }
  }

  /** Put on the shelf and told together: every paragraph is laid again. */
  async function fetchAll(ids: readonly FontId[]) {
    const from = readOwn;
    const opened = await openAll(ids);
    const closest = lostOf(opened).flatMap((id) => standInFor(id) ?? []);
    const standIns = closest.filter((id) => !asked.has(id));
    const others = await openAll([...new Set(standIns)]);
    // Meanwhile own fonts may be read from elsewhere.
    const stays = (id: FontId) => from === readOwn || readOwnFontId(id) === null;
    put(
      new Map([...opened.map(([id, font]) => [id, stays(id) ? font : null] as const), ...others]),
    );
  }

  const openAll = (ids: readonly FontId[]): Promise<readonly Opened[]> =>
    Promise.all(ids.map(async (id) => [id, await open(id)] as const));

  function put(opened: ReadonlyMap<FontId, ShapingFont | null>) {
    const { shelf, missing } = atHand;
    const all = new Map<FontId, ShapingFont | null>([...shelf.fonts, ...opened]);
    const fonts = new Map([...all].flatMap(([id, font]) => (font ? [[id, font] as const] : [])));
    const lost = [...missing, ...lostOf([...opened])].filter((id) => !fonts.has(id));
    atHand = { shelf: { ...shelf, fonts }, missing: new Set(lost) };
    for (const listener of listeners) listener();
  }

  /** What was read from a place that is left is not shown any more. */
  function letGoOfOwn() {
    const own = [...asked.keys()].filter((id) => readOwnFontId(id) !== null);
    put(new Map(own.map((id) => [id, null])));
  }

  async function lookAgain() {
    const from = readOwn;
    const lost = [...atHand.missing].filter((id) => readOwnFontId(id) !== null);
    const found = (await openAll(lost)).filter(([, font]) => font !== null);
    if (found.length > 0 && from === readOwn) put(new Map(found));
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
    readOwnFrom: (next) => {
      readOwn = next;
      letGoOfOwn();
      void lookAgain();
    },
    lookAgain,
    keepOnly: async (hashes) => {
      const gone = [...atHand.shelf.fonts.keys()].filter((id) => {
        const own = readOwnFontId(id);
        return own !== null && !hashes.has(own.sha256);
      });
      if (gone.length > 0) await fetchAll(gone);
    },
  };
}

type Opened = readonly [FontId, ShapingFont | null];

const lostOf = (opened: readonly Opened[]): readonly FontId[] =>
  opened.filter(([, font]) => font === null).map(([id]) => id);

/** One shelf for the whole office: a font is opened once, however many leaflets and pictures show it. */
export const officeFonts: FontDesk = createFontDesk();
