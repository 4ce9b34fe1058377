import type { FontDesk } from '../paint/fonts/font-desk.ts';
import type { PressMaterials, PressOrder } from './press-order.ts';
import { fontsOf, objectsOf } from './shown.ts';

export type PressSources = {
  readonly fonts: Pick<FontDesk, 'ask' | 'read'>;
  /** By its hash; null when this office does not have it. */
  readonly picture: (sha256: string) => Promise<Uint8Array | null>;
};

/** The files that an order's pages show. What is not at hand is left out. Never rejects. */
export async function gatherMaterials(
  order: Pick<PressOrder, 'tract' | 'pages'>,
  { fonts, picture }: PressSources,
): Promise<PressMaterials> {
  const asked = fontsOf(order);
  await fonts.ask(asked);
  const { shelf } = fonts.read();
  // What stands in for a font that is missing is not told: such a leaflet is not printed.
  const needed = new Set([...asked, ...shelf.fallback]);
  const files = [...shelf.fonts].filter(([id]) => needed.has(id));
  const pictures = new Map<string, Uint8Array>();
  const shown = objectsOf(order).flatMap((object) =>
    object.kind === 'image' && object.blob !== null ? [object.blob] : [],
  );
  for (const sha256 of new Set(shown)) {
    // A store that was closed meanwhile has nothing any more.
    const bytes = await picture(sha256).catch(() => null);
    if (bytes !== null) pictures.set(sha256, bytes);
  }
  return {
    fonts: new Map(files.map(([id, { bytes }]) => [id, bytes])),
    fallback: shelf.fallback,
    pictures,
  };
}
