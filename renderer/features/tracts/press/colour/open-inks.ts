import {
  cmsFLAGS_BLACKPOINTCOMPENSATION as blackPointCompensation,
  TYPE_CMYK_8 as fourInks,
  instantiate,
  INTENT_RELATIVE_COLORIMETRIC as relativeColorimetric,
  TYPE_RGB_8 as threeColours,
} from 'lcms-wasm';

/** Red, green and blue as a screen shows them, to the four inks of a press: three bytes for each dot become four. */
export type ToInks = (pixels: Uint8Array) => Uint8Array<ArrayBuffer>;

/** So many dots at once, that its memory stays small. */
const atOnce = 1_000_000;

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
  if (transform === 0) throw new Error('The profile of the press could not be read');
  return (pixels) => {
    const count = pixels.length / 3;
    const inks = new Uint8Array(count * 4);
    for (let from = 0; from < count; from += atOnce) {
      const part = pixels.subarray(from * 3, (from + atOnce) * 3);
      inks.set(lcms.cmsDoTransform(transform, part, part.length / 3), from * 4);
    }
    return inks;
  };
}
