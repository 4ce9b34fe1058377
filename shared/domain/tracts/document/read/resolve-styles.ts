import {
  type CharacterStyle,
  type ParagraphStyle,
  plainCharacter,
  plainParagraph,
} from '../../story.ts';
import type { StyleId } from '../model/ids.ts';
import {
  characterKeys,
  paragraphKeys,
  type StyleSheet,
  type TextAttributes,
} from '../model/style.ts';
import type { TractFault } from '../model/tract.ts';

type Sheets = ReadonlyMap<StyleId, StyleSheet>;

export type StyleResolver = {
  /** What these attributes of a `\n` make of its paragraph: style, then overrides. */
  readonly paragraph: (attributes: TextAttributes) => ParagraphStyle;
  /** Paragraph style, then character style, then overrides. */
  readonly character: (attributes: TextAttributes, ofParagraph: TextAttributes) => CharacterStyle;
};

/** Equal attributes give the very same value: layouts may compare by identity. */
export function resolveStyles(sheets: Sheets, language: string): StyleResolver {
  const plain = { ...plainCharacter, language };
  const paragraphs = new Map<string, ParagraphStyle>();
  const characters = new Map<string, CharacterStyle>();
  return {
    paragraph: (attributes) =>
      once(paragraphs, JSON.stringify(attributes), () => ({
        ...plainParagraph,
        ...only(paragraphKeys, said(sheets, attributes.paragraphStyle)),
        ...only(paragraphKeys, attributes),
      })),
    character: ({ fact: _, ...attributes }, ofParagraph) =>
      once(characters, JSON.stringify([attributes, ofParagraph.paragraphStyle]), () => ({
        ...plain,
        ...only(characterKeys, said(sheets, ofParagraph.paragraphStyle)),
        ...only(characterKeys, said(sheets, attributes.characterStyle)),
        ...only(characterKeys, attributes),
      })),
  };
}

/** Styles based on each other in a circle: the circle is cut where it closes. */
export function cutCircles(sheets: readonly StyleSheet[]): {
  readonly sheets: Sheets;
  readonly faults: readonly TractFault[];
} {
  const known = new Map(sheets.filter(({ deleted }) => !deleted).map((one) => [one.id, one]));
  const faults: TractFault[] = [];
  for (const sheet of known.values()) {
    const { basedOn } = sheet;
    if (basedOn !== null && chain(known, sheet.id) === 'circle') {
      known.set(sheet.id, { ...sheet, basedOn: null });
      faults.push({ kind: 'style-cut', style: sheet.id, basedOn });
    }
  }
  return { sheets: known, faults };
}

function said(sheets: Sheets, id: StyleId | undefined): object {
  const line = id === undefined ? [] : chain(sheets, id);
  return line === 'circle' ? {} : Object.assign({}, ...line.toReversed());
}

/** The style and what it is based on, nearest first. */
function chain(sheets: Sheets, id: StyleId): readonly StyleSheet[] | 'circle' {
  const line: StyleSheet[] = [];
  for (let sheet = sheets.get(id); sheet !== undefined; ) {
    if (line.includes(sheet)) {
      return 'circle';
    }
    line.push(sheet);
    sheet = sheet.basedOn === null ? undefined : sheets.get(sheet.basedOn);
  }
  return line;
}

const only = (keys: readonly string[], from: object) =>
  Object.fromEntries(
    Object.entries(from)
      .filter(([key, value]) => value !== undefined && keys.includes(key))
      .map(([key, value]) => [key, value === 'none' ? null : value]),
  );

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
