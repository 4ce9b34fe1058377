import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDocument } from '#shared/domain/tracts/document/open-document.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';
import type { SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { startFromTemplate } from '#shared/domain/tracts/templates/start-from-template.ts';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import { openFont, type ShapingFont } from '#shared/domain/tracts/text/font/open-font.ts';

/** A new leaflet as an office that opens it reads it. */
export function started(id: string, facts: SectionFacts) {
  const update = startFromTemplate(id, facts, { title: 'Essai', stamp: 's' });
  if (!update.ok) throw new Error(`${id}: ${JSON.stringify(update.error)}`);
  const doc = openDocument([update.value]);
  if (!doc.ok) throw new Error(doc.error.kind);
  return readTract(doc.value);
}

const list = readFileSync(
  fileURLToPath(new URL('../../../../../renderer/fonts/font-files.ts', import.meta.url)),
  'utf8',
);

/** The files that the application ships, as `font-files.ts` names them. */
const files = new Map(
  [...list.matchAll(/^import \w+ from '(.+\/([^/]+)\.ttf)\?url';$/gmu)].map(
    ([, path = '', name = '']) => [fontIdOf(name), path],
  ),
);

/** `PlayfairDisplay_700Bold_Italic` is `playfair-display-bold-italic`. */
function fontIdOf(name: string): string {
  return name
    .replace('_400Regular_Italic', '_italic')
    .replace(/_\d{3}/gu, '_')
    .replace(/(?<=[a-z])(?=[A-Z\d])/gu, '-')
    .replaceAll('_', '-')
    .toLowerCase();
}

const opened = new Map<FontId, ShapingFont>();

export function shelfOf(ids: readonly FontId[]): FontShelf {
  for (const id of ids) {
    const path = files.get(id);
    if (!opened.has(id) && path !== undefined) {
      const bytes = readFileSync(fileURLToPath(import.meta.resolve(path)));
      const font = openFont(id, new Uint8Array(bytes));
      if (!font.ok) throw new Error(JSON.stringify(font.error));
      opened.set(id, font.value);
    }
  }
  return { fonts: opened, fallback: [] };
}
