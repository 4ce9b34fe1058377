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
    ] = values.map((value) => value.trim());
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
