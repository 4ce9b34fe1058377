declare module 'lcms-wasm' {
  /** Little CMS: the functions that we call. Numbers stand for what lies in its memory. */
  export type Lcms = {
    cmsOpenProfileFromMem(profile: Uint8Array, length: number): number;
    cmsCreate_sRGBProfile(): number;
    cmsCreateTransform(
      from: number,
      fromFormat: number,
      to: number,
      toFormat: number,
      intent: number,
      flags: number,
    ): number;
    cmsDoTransform(transform: number, pixels: Uint8Array, count: number): Uint8Array;
  };
  export const TYPE_RGB_8: number;
  export const TYPE_CMYK_8: number;
  export const INTENT_RELATIVE_COLORIMETRIC: number;
  export const cmsFLAGS_BLACKPOINTCOMPENSATION: number;
  export const instantiate: (module: { readonly wasmBinary: Uint8Array }) => Promise<Lcms>;
}
