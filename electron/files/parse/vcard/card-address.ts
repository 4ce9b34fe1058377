import type { Fields } from './card-headings.ts';
import type { CardProperty } from './card-property.ts';

/** The parts of each address, side by side: an address without a town has an empty one. */
export function addressFields(addresses: readonly CardProperty[]): Fields {
  const read = addresses.map(({ values }) => {
    const [
      box = '',
      extended = '',
      street = '',
      town = '',
      region = '',
      postcode = '',
      country = '',
    ] = sevenParts(values.map((value) => value.trim()));
    const lines = street.split('\n').map((line) => line.trim());
    const main = lines.find((line) => /^\d/.test(line)) ?? lines[0] ?? '';
    const others = lines.filter((line) => line !== main);
    const extra = [extended, ...others, box].filter((part) => part !== '').join(', ');
    return { main, extra, postcode, town, region, country };
  });
  return {
    Adresse: read.map(({ main }) => main),
    Complément: read.map(({ extra }) => extra),
    'Code postal': read.map(({ postcode }) => postcode),
    Ville: read.map(({ town }) => town),
    Région: read.map(({ region }) => region),
    Pays: read.map(({ country }) => country),
  };
}

/**
 * Evolution (2.1) and abook write the semicolon of `Bât. B; esc. 2` as it is, and everything after it is a place too
 * far. Nobody puts one into a town or a country: what is too much belongs before the street.
 */
function sevenParts(parts: readonly string[]): readonly string[] {
  const said = parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);
  if (said.length <= 7) return parts;
  const lines = said.slice(1, -4).filter((part) => part !== '');
  const street = lines.find((line) => /^\d/.test(line)) ?? lines.at(-1) ?? '';
  const extended = lines.filter((line) => line !== street).join('; ');
  return [said[0] ?? '', extended, street, ...said.slice(-4)];
}
