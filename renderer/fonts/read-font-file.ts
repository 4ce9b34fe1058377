import type { FontId } from '#shared/domain/tracts/story.ts';
import { fontFiles } from './font-files.ts';

const files = new Map<string, string>(Object.entries(fontFiles));

/** The address of a font that comes with the application; null for any other. */
export const fontFileOf = (id: FontId): string | null => files.get(id) ?? null;

/** Null when no such font comes with the application. */
export async function readFontFile(id: FontId): Promise<Uint8Array | null> {
  const url = fontFileOf(id);
  if (url === null) return null;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A file of the application is missing: ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
