import { type OfferedFamily, offeredFamilies } from '#shared/domain/tracts/fonts/font-families.ts';

let offered = offeredFamilies([]);

/** What one can write with in this office, for whoever makes a text bold; as the fonts themselves, one for all. */
export const offeredHere = (): readonly OfferedFamily[] => offered;

export const offerHere = (families: readonly OfferedFamily[]): void => {
  offered = families;
};
