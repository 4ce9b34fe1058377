import type { TownChoice, Towns } from '#shared/domain/places/towns.ts';
import { countryCode } from '#shared/domain/postal/country.ts';
import { plainPostcode } from '#shared/domain/postal/postal-lines.ts';

/** What stands in the three fields of a place. */
export type Place = { readonly postcode: string; readonly town: string; readonly country: string };

const none: readonly TownChoice[] = [];

/** The postcode when it is a whole French one; null while it is being typed, and abroad. */
export function frenchPostcode({ postcode, country }: Place): string | null {
  const isAbroad = country.trim() !== '' && countryCode(country) !== 'FR';
  const code = plainPostcode(postcode);
  return !isAbroad && /^\d{5}$/.test(code) ? code : null;
}

/** The towns of the postcode that stands there. */
export function townsForPostcode(towns: Towns, place: Place): readonly TownChoice[] {
  const code = frenchPostcode(place);
  return code === null ? none : towns.completeTown('', code);
}

/** Towns that begin as typed: of the postcode that stands there first, else of the whole country. */
export function townsAsTyped(towns: Towns, place: Place): readonly TownChoice[] {
  const code = frenchPostcode(place);
  const typed = place.town.trim();
  if (code === null) {
    const isAbroad = place.country.trim() !== '' && countryCode(place.country) !== 'FR';
    return isAbroad || typed.length < 2 ? none : towns.completeTown(typed);
  }
  const served = towns.completeTown(typed, code);
  if (served.length > 0 || typed.length < 2) return served;
  return towns.completeTown(typed);
}
