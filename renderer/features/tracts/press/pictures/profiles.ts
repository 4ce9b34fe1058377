import type { PDFContext, PDFRef } from 'pdf-lib';

/** Colours of a device as a profile tells them, each profile kept once (ISO 32000-1, 8.6.5.5). */
export type Profiles = {
  space(profile: Uint8Array, parts: 1 | 3 | 4): PDFRef;
};

const alternates = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const;

export function createProfiles(context: PDFContext): Profiles {
  const known: { readonly profile: Uint8Array; readonly ref: PDFRef }[] = [];
  return {
    space(profile, parts) {
      const found = known.find((one) => areSame(one.profile, profile));
      if (found) return found.ref;
      const stream = context.flateStream(profile, { N: parts, Alternate: alternates[parts] });
      const ref = context.register(context.obj(['ICCBased', context.register(stream)]));
      known.push({ profile, ref });
      return ref;
    },
  };
}

const areSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
