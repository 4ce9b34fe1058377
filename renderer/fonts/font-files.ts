import atkinsonHyperlegibleRegular from '@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf?url';
import atkinsonHyperlegibleItalic from '@expo-google-fonts/atkinson-hyperlegible/400Regular_Italic/AtkinsonHyperlegible_400Regular_Italic.ttf?url';
import atkinsonHyperlegibleBold from '@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf?url';
import atkinsonHyperlegibleBoldItalic from '@expo-google-fonts/atkinson-hyperlegible/700Bold_Italic/AtkinsonHyperlegible_700Bold_Italic.ttf?url';
import bebasNeueRegular from '@expo-google-fonts/bebas-neue/400Regular/BebasNeue_400Regular.ttf?url';
import caveatRegular from '@expo-google-fonts/caveat/400Regular/Caveat_400Regular.ttf?url';
import caveatBold from '@expo-google-fonts/caveat/700Bold/Caveat_700Bold.ttf?url';
import ebGaramondRegular from '@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf?url';
import ebGaramondItalic from '@expo-google-fonts/eb-garamond/400Regular_Italic/EBGaramond_400Regular_Italic.ttf?url';
import ebGaramondBold from '@expo-google-fonts/eb-garamond/700Bold/EBGaramond_700Bold.ttf?url';
import ebGaramondBoldItalic from '@expo-google-fonts/eb-garamond/700Bold_Italic/EBGaramond_700Bold_Italic.ttf?url';
import interRegular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import interItalic from '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf?url';
import interBold from '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf?url';
import interBoldItalic from '@expo-google-fonts/inter/700Bold_Italic/Inter_700Bold_Italic.ttf?url';
import montserratRegular from '@expo-google-fonts/montserrat/400Regular/Montserrat_400Regular.ttf?url';
import montserratItalic from '@expo-google-fonts/montserrat/400Regular_Italic/Montserrat_400Regular_Italic.ttf?url';
import montserratBold from '@expo-google-fonts/montserrat/700Bold/Montserrat_700Bold.ttf?url';
import montserratBoldItalic from '@expo-google-fonts/montserrat/700Bold_Italic/Montserrat_700Bold_Italic.ttf?url';
import montserratBlack from '@expo-google-fonts/montserrat/900Black/Montserrat_900Black.ttf?url';
import oswaldRegular from '@expo-google-fonts/oswald/400Regular/Oswald_400Regular.ttf?url';
import oswaldBold from '@expo-google-fonts/oswald/700Bold/Oswald_700Bold.ttf?url';
import playfairDisplayRegular from '@expo-google-fonts/playfair-display/400Regular/PlayfairDisplay_400Regular.ttf?url';
import playfairDisplayItalic from '@expo-google-fonts/playfair-display/400Regular_Italic/PlayfairDisplay_400Regular_Italic.ttf?url';
import playfairDisplayBold from '@expo-google-fonts/playfair-display/700Bold/PlayfairDisplay_700Bold.ttf?url';
import playfairDisplayBoldItalic from '@expo-google-fonts/playfair-display/700Bold_Italic/PlayfairDisplay_700Bold_Italic.ttf?url';
import robotoCondensedRegular from '@expo-google-fonts/roboto-condensed/400Regular/RobotoCondensed_400Regular.ttf?url';
import robotoCondensedItalic from '@expo-google-fonts/roboto-condensed/400Regular_Italic/RobotoCondensed_400Regular_Italic.ttf?url';
import robotoCondensedBold from '@expo-google-fonts/roboto-condensed/700Bold/RobotoCondensed_700Bold.ttf?url';
import robotoCondensedBoldItalic from '@expo-google-fonts/roboto-condensed/700Bold_Italic/RobotoCondensed_700Bold_Italic.ttf?url';
import sourceSans3Regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import sourceSans3Italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url';
import sourceSans3Bold from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url';
import sourceSans3BoldItalic from '@expo-google-fonts/source-sans-3/700Bold_Italic/SourceSans3_700Bold_Italic.ttf?url';
import sourceSans3Black from '@expo-google-fonts/source-sans-3/900Black/SourceSans3_900Black.ttf?url';
import sourceSerif4Regular from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?url';
import sourceSerif4Italic from '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf?url';
import sourceSerif4Bold from '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf?url';
import sourceSerif4BoldItalic from '@expo-google-fonts/source-serif-4/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf?url';
import workSansRegular from '@expo-google-fonts/work-sans/400Regular/WorkSans_400Regular.ttf?url';
import workSansItalic from '@expo-google-fonts/work-sans/400Regular_Italic/WorkSans_400Regular_Italic.ttf?url';
import workSansBold from '@expo-google-fonts/work-sans/700Bold/WorkSans_700Bold.ttf?url';
import workSansBoldItalic from '@expo-google-fonts/work-sans/700Bold_Italic/WorkSans_700Bold_Italic.ttf?url';
import dejavuSansRegular from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url';
import dejavuSansBold from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf?url';
import type { ShippedFontId } from '#shared/domain/tracts/fonts/catalogue.ts';

/** Where the application keeps each font: files beside it, read when they are first needed. */
export const fontFiles: Readonly<Record<ShippedFontId, string>> = {
  'source-sans-3-regular': sourceSans3Regular,
  'source-sans-3-italic': sourceSans3Italic,
  'source-sans-3-bold': sourceSans3Bold,
  'source-sans-3-bold-italic': sourceSans3BoldItalic,
  'source-sans-3-black': sourceSans3Black,
  'source-serif-4-regular': sourceSerif4Regular,
  'source-serif-4-italic': sourceSerif4Italic,
  'source-serif-4-bold': sourceSerif4Bold,
  'source-serif-4-bold-italic': sourceSerif4BoldItalic,
  'inter-regular': interRegular,
  'inter-italic': interItalic,
  'inter-bold': interBold,
  'inter-bold-italic': interBoldItalic,
  'work-sans-regular': workSansRegular,
  'work-sans-italic': workSansItalic,
  'work-sans-bold': workSansBold,
  'work-sans-bold-italic': workSansBoldItalic,
  'eb-garamond-regular': ebGaramondRegular,
  'eb-garamond-italic': ebGaramondItalic,
  'eb-garamond-bold': ebGaramondBold,
  'eb-garamond-bold-italic': ebGaramondBoldItalic,
  'atkinson-hyperlegible-regular': atkinsonHyperlegibleRegular,
  'atkinson-hyperlegible-italic': atkinsonHyperlegibleItalic,
  'atkinson-hyperlegible-bold': atkinsonHyperlegibleBold,
  'atkinson-hyperlegible-bold-italic': atkinsonHyperlegibleBoldItalic,
  'montserrat-regular': montserratRegular,
  'montserrat-italic': montserratItalic,
  'montserrat-bold': montserratBold,
  'montserrat-bold-italic': montserratBoldItalic,
  'montserrat-black': montserratBlack,
  'roboto-condensed-regular': robotoCondensedRegular,
  'roboto-condensed-italic': robotoCondensedItalic,
  'roboto-condensed-bold': robotoCondensedBold,
  'roboto-condensed-bold-italic': robotoCondensedBoldItalic,
  'oswald-regular': oswaldRegular,
  'oswald-bold': oswaldBold,
  'bebas-neue-regular': bebasNeueRegular,
  'playfair-display-regular': playfairDisplayRegular,
  'playfair-display-italic': playfairDisplayItalic,
  'playfair-display-bold': playfairDisplayBold,
  'playfair-display-bold-italic': playfairDisplayBoldItalic,
  'caveat-regular': caveatRegular,
  'caveat-bold': caveatBold,
  'dejavu-sans-regular': dejavuSansRegular,
  'dejavu-sans-bold': dejavuSansBold,
};
