import ICAL from 'ical.js';
import { shortened } from '../long-cell.ts';
import { Refusal } from '../refusal.ts';
import type { ContentLine } from './content-lines.ts';
import { decodeQuotedPrintable } from './quoted-printable.ts';

export type CardProperty = {
  /** In lower case. */
  readonly name: string;
  /** What ties `item1.TEL` to `item1.X-ABLabel`. */
  readonly group: string | null;
  /** `cell`, `home`, `pref`…, in lower case. */
  readonly types: ReadonlySet<string>;
  /** One text for most; parts for names and addresses; several for categories. */
  readonly values: readonly string[];
};

/** Parts that their place tells apart, and the one list. */
const isListed: ReadonlySet<string> = new Set(['n', 'adr', 'org', 'categories']);

const encodings: ReadonlySet<string> = new Set(['quoted-printable', 'base64', 'b', '7bit', '8bit']);

/** Reads one line with ical.js, which knows versions 3 and 4: what 2.1 does otherwise is undone before. Throws a `Refusal`. */
export function readProperty({ line, text }: ContentLine, head: Head): CardProperty {
  const { name, group, parameters } = head;
  const value = withoutDoubledEscapes(name, decoded(text.slice(head.length + 1), parameters));
  try {
    const read = ICAL.parse.property(`${name}:${value}`, ICAL.design.vcard3);
    const texts = textsOf(read);
    // Only labels are a list; elsewhere a comma that nobody spelled is a comma.
    const values = isListed.has(name) ? texts : [texts.join(',')];
    return { name, group, types: typesOf(parameters), values };
  } catch {
    throw new Refusal({ kind: 'bad-card-line', line, value: shortened(text) });
  }
}

type Parameter = { readonly name: string; readonly value: string };

export type Head = {
  readonly name: string;
  readonly group: string | null;
  readonly parameters: readonly Parameter[];
  /** How many signs stand before the colon. */
  readonly length: number;
};

const heads = /^(?:(?<group>[\w-]+)\.)?(?<name>[\w-]+)(?<parameters>(?:;(?:"[^"]*"|[^":])*)?):/;

/** What stands before the colon. Null when the line is no property. */
export function headOf(text: string): Head | null {
  const found = heads.exec(text);
  if (found?.groups === undefined) return null;
  const { group, name = '', parameters = '' } = found.groups;
  return {
    name: name.toLowerCase(),
    group: group?.toLowerCase() ?? null,
    parameters: parametersOf(parameters),
    length: found[0].length - 1,
  };
}

/** In 2.1 a bare `CELL` is a type, a bare `QUOTED-PRINTABLE` an encoding. */
function parametersOf(text: string): readonly Parameter[] {
  const pieces = text.match(/;(?:"[^"]*"|[^";])*/g) ?? [];
  return pieces.flatMap((piece) => {
    const [name = '', ...rest] = piece.slice(1).split('=');
    const word = name.trim();
    if (word === '') return [];
    if (rest.length > 0) return [{ name: word.toLowerCase(), value: rest.join('=').trim() }];
    return [{ name: encodings.has(word.toLowerCase()) ? 'encoding' : 'type', value: word }];
  });
}

function decoded(value: string, parameters: readonly Parameter[]): string {
  const said = (wanted: string) => parameters.find(({ name }) => name === wanted)?.value ?? '';
  if (said('encoding').toLowerCase() !== 'quoted-printable') return value;
  const text = decodeQuotedPrintable(value, said('charset'));
  return text.replace(/\r\n?|\n/g, '\\n');
}

/** KAddressBook spells a semicolon of an address twice; no part of one ends with a backslash. */
function withoutDoubledEscapes(name: string, value: string): string {
  return name === 'adr' ? value.replaceAll('\\\\;', '\\;') : value;
}

function typesOf(parameters: readonly Parameter[]): ReadonlySet<string> {
  const types = parameters.flatMap(({ name, value }) => {
    if (name === 'pref') return ['pref'];
    return name === 'type' ? value.replaceAll('"', '').toLowerCase().split(',') : [];
  });
  return new Set(types.map((type) => type.trim()));
}

/** What ical.js gives after the name, the parameters and the type; a part that is a list is one text again. */
function textsOf(property: readonly unknown[]): readonly string[] {
  return property.slice(3).flatMap((value) => {
    if (!Array.isArray(value)) return [withoutEscapes(String(value))];
    const parts: readonly unknown[] = value;
    return parts.map((part) => (Array.isArray(part) ? part.join(',') : String(part)));
  });
}

/** Only names and addresses need `\;`, and no value needs `\:`; many programs write them everywhere. */
function withoutEscapes(text: string): string {
  return text.replace(/\\([;:])/g, '$1');
}
