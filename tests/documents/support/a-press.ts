import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PaperMaterials } from '../../../renderer/paper/open-press.ts';
import { openPress } from '../../../renderer/paper/open-press.ts';

const read = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(path))));

/** The same fonts and tools as the Worker fetches. */
const materials = (): PaperMaterials => ({
  regular: read('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  strong: read('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  subsetter: read('harfbuzzjs/dist/harfbuzz-subset.wasm'),
});

export const aPress = () => openPress(materials());
