import { addressFields } from './card-address.ts';
import type { Fields } from './card-headings.ts';
import { nameFields } from './card-name.ts';
import type { CardProperty } from './card-property.ts';

/** What a card says, by the heading it gets; a heading may hold several values. Null for what is no person. */
export function cardFields(properties: readonly CardProperty[]): Fields | null {
  const labelled = withLabels(properties);
  const all = (name: string) => labelled.filter((property) => property.name === name);
  const first = (name: string) => all(name)[0]?.values.join(' ').trim() ?? '';
  if (isSomethingElse(labelled)) return null;
  const names = nameFields({
    parts: all('n')[0]?.values ?? [],
    formatted: first('fn'),
    organisation: all('org')[0]?.values[0]?.trim() ?? '',
  });
  if (names === null) return null;
  const telephones = all('tel').filter(({ types }) => !types.has('pager'));
  const isFax = ({ types }: CardProperty) => types.has('fax');
  return withoutSilent({
    ...names,
    'Nom de naissance': [first('x-maidenname')],
    Courriel: preferred(all('email')).map((property) => bare(property, /^mailto:/i)),
    Téléphone: preferred(telephones.filter((property) => !isFax(property))).map((property) =>
      bare(property, /^tel:/i).replace(/;ext=/i, ' p. '),
    ),
    Télécopie: telephones.filter(isFax).map((property) => bare(property, /^tel:/i)),
    ...addressFields(preferred(all('adr'))),
    ...birthday(first('bday')),
    Profession: [first('title') || first('role')],
    Organisation: [(all('org')[0]?.values ?? []).filter((part) => part.trim() !== '').join(', ')],
    Étiquettes: [
      all('categories')
        .flatMap(({ values }) => values)
        .join(', '),
    ],
    Notes: [
      all('note')
        .flatMap(({ values }) => values)
        .join('\n')
        .trim(),
    ],
  });
}

/** Tens of thousands of cards are kept, and most say little. */
function withoutSilent(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, values]) => values.some((value) => value !== '')),
  );
}

/** A group, a place, a company: written as cards too. */
function isSomethingElse(properties: readonly CardProperty[]): boolean {
  return properties.some(({ name, values: [value = ''] }) => {
    const word = value.trim().toLowerCase();
    if (name === 'x-abshowas') return word === 'company';
    const isKind = name === 'kind' || name === 'x-addressbookserver-kind';
    return isKind && word !== 'individual' && word !== '';
  });
}

/** Apple writes the type of `item1.TEL` in `item1.X-ABLabel`: `_$!<Mobile>!$_`. */
function withLabels(properties: readonly CardProperty[]): readonly CardProperty[] {
  const labels = new Map<string, string>();
  for (const { name, group, values } of properties) {
    if (name !== 'x-ablabel' || group === null) continue;
    labels.set(group, (values[0] ?? '').replace(/^_\$!<|>!\$_$/g, '').toLowerCase());
  }
  return properties.map((property) => {
    const label = labels.get(property.group ?? '');
    return label === undefined
      ? property
      : { ...property, types: new Set([...property.types, label]) };
  });
}

/** Mobile before home before work, and the preferred one of each first. */
function preferred(properties: readonly CardProperty[]): readonly CardProperty[] {
  const place = ({ types }: CardProperty) => {
    const where = types.has('work') ? 2 : 1;
    return (isMobile(types) ? 0 : where) * 2 + (types.has('pref') ? 0 : 1);
  };
  return properties
    .filter(({ values }) => values.some((value) => value.trim() !== ''))
    .sort((a, b) => place(a) - place(b));
}

function isMobile(types: ReadonlySet<string>): boolean {
  return ['cell', 'mobile', 'iphone'].some((type) => types.has(type));
}

function bare({ values }: CardProperty, scheme: RegExp): string {
  return values.join(' ').trim().replace(scheme, '');
}

/** Cards may keep the year for themselves: that is no date of birth. */
function birthday(text: string): Fields {
  const day = text.replace(/T[\d:.Z+-]*$/, '');
  const yearless = /^(?:--|1604-)(?<month>\d\d)-?(?<day>\d\d)$/.exec(day)?.groups;
  return yearless === undefined
    ? { 'Date de naissance': [day] }
    : { Anniversaire: [`${yearless.day}/${yearless.month}`] };
}
