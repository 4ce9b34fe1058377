import atkinsonHyperlegible from '@expo-google-fonts/atkinson-hyperlegible/LICENSE_FONT?raw';
import bebasNeue from '@expo-google-fonts/bebas-neue/LICENSE_FONT?raw';
import caveat from '@expo-google-fonts/caveat/LICENSE_FONT?raw';
import ebGaramond from '@expo-google-fonts/eb-garamond/LICENSE_FONT?raw';
import inter from '@expo-google-fonts/inter/LICENSE_FONT?raw';
import montserrat from '@expo-google-fonts/montserrat/LICENSE_FONT?raw';
import oswald from '@expo-google-fonts/oswald/LICENSE_FONT?raw';
import playfairDisplay from '@expo-google-fonts/playfair-display/LICENSE_FONT?raw';
import robotoCondensed from '@expo-google-fonts/roboto-condensed/LICENSE_FONT?raw';
import sourceSans3 from '@expo-google-fonts/source-sans-3/LICENSE_FONT?raw';
import sourceSerif4 from '@expo-google-fonts/source-serif-4/LICENSE_FONT?raw';
import workSans from '@expo-google-fonts/work-sans/LICENSE_FONT?raw';
import dejavuSans from 'dejavu-fonts-ttf/LICENSE?raw';
import type { FamilyId } from '#shared/domain/tracts/fonts/catalogue.ts';

/** The licence of each family, as its makers wrote it; the first line says who they are. */
export const fontLicences: Readonly<Record<FamilyId, string>> = {
  'source-sans-3': sourceSans3,
  'source-serif-4': sourceSerif4,
  inter: inter,
  'work-sans': workSans,
  'eb-garamond': ebGaramond,
  'atkinson-hyperlegible': atkinsonHyperlegible,
  montserrat: montserrat,
  'roboto-condensed': robotoCondensed,
  oswald: oswald,
  'bebas-neue': bebasNeue,
  'playfair-display': playfairDisplay,
  caveat: caveat,
  'dejavu-sans': dejavuSans,
};
