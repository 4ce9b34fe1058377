import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const files = {
  'source-sans-3': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3-bold': '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'eb-garamond': '@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf',
  montserrat: '@expo-google-fonts/montserrat/400Regular/Montserrat_400Regular.ttf',
  inter: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'roboto-condensed':
    '@expo-google-fonts/roboto-condensed/400Regular/RobotoCondensed_400Regular.ttf',
  dejavu: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
} as const;

export type TestFont = keyof typeof files;

export const testFonts: readonly TestFont[] = [
  'source-sans-3',
  'eb-garamond',
  'montserrat',
  'inter',
  'roboto-condensed',
];

export const fontFile = (name: TestFont): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(files[name]))));
