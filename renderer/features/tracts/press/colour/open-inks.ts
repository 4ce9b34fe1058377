import {
  cmsFLAGS_BLACKPOINTCOMPENSATION as blackPointCompensation,
  TYPE_CMYK_8 as fourInks,
  instantiate,
  type Lcms,
  INTENT_RELATIVE_COLORIMETRIC as relativeColorimetric,
  TYPE_RGB_8 as threeColours,
} from 'lcms-wasm';

/** Red, green and blue as a screen shows them, to the four inks of a press: three bytes for each dot become four. */
export type ToInks = (pixels: Uint8Array) => Uint8Array<ArrayBuffer>;

/** So many dots at once, that its memory stays small. */
const atOnce = 1_000_000;

/** And back, as the press prints them: four bytes for each dot become three. */
export type ToScreen = (inks: Uint8Array) => Uint8Array<ArrayBuffer>;

/** By Little CMS, as a print shop's own programs do it: colours as they look, black as black as the press can. */
export async function openInks(wasm: Uint8Array, profile: Uint8Array): Promise<ToInks> {
  const lcms = await instantiate({ wasmBinary: wasm });
  const transform = lcms.cmsCreateTransform(
    lcms.cmsCreate_sRGBProfile(),
    threeColours,
    lcms.cmsOpenProfileFromMem(profile, profile.length),
    fourInks,
    relativeColorimetric,
    blackPointCompensation,
  );
  return inParts(lcms, transform, { from: 3, to: 4 });
}

/** Bare paper is white, and the black of the press as pale as it is: nothing makes it darker. */
export async function openScreen(wasm: Uint8Array, profile: Uint8Array): Promise<ToScreen> {
  const lcms = await instantiate({ wasmBinary: wasm });
  const transform = lcms.cmsCreateTransform(
    lcms.cmsOpenProfileFromMem(profile, profile.length),
    fourInks,
    lcms.cmsCreate_sRGBProfile(),
    threeColours,
    relativeColorimetric,
    0,
  );
  return inParts(lcms, transform, { from: 4, to: 3 });
}

type Parts = { readonly from: number; readonly to: number };

function inParts(lcms: Lcms, transform: number, { from, to }: Parts) {
  if (transform === 0) throw new Error('The profile of the press could not be read');
  return (pixels: Uint8Array): Uint8Array<ArrayBuffer> => {
    const count = pixels.length / from;
    const told = new Uint8Array(count * to);
    for (let first = 0; first < count; first += atOnce) {
      const part = pixels.subarray(first * from, (first + atOnce) * from);
      told.set(lcms.cmsDoTransform(transform, part, part.length / from), first * to);
    }
    return told;
  };
}
