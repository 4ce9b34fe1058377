import type { FontId } from '#shared/domain/tracts/story.ts';
import { openFont } from '#shared/domain/tracts/text/font/open-font.ts';
import type { FontsAtHand } from '../paint/fonts/font-desk.ts';
import type { PressMaterials, PressOrder } from './press-order.ts';
import { fontsOf } from './shown.ts';

/** The fonts of an order, opened to lay its text with exactly as on the screen. */
export function openMaterials(order: PressOrder, materials: PressMaterials): FontsAtHand {
  const opened = [...materials.fonts].flatMap(([id, bytes]) => {
    const font = openFont(id, bytes);
    return font.ok ? [[id, font.value] as const] : [];
  });
  const fonts = new Map(opened);
  const missing = new Set<FontId>([...fontsOf(order)].filter((id) => !fonts.has(id)));
  return { shelf: { fonts, fallback: materials.fallback }, missing };
}
