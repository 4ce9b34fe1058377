import type { AttributeChange, DocumentEdit } from '../../document/edits/tract-edit.ts';
import { StyleId } from '../../document/model/ids.ts';
import { faces, type Voice } from './fonts.ts';

/** Every template is set in these; a section that changes one changes the whole leaflet. */
export const styleNames = {
  title: '',
  subtitle: '',
  body: '',
  list: '',
  legal: '',
  kicker: 'Surtitre',
  lead: 'Chapeau',
  figure: 'Chiffre',
  contact: 'Contact',
} as const;
export type StyleName = keyof typeof styleNames;

export type Type = {
  readonly voice: Voice;
  /** Points of the title, of the subtitles and of the text. */
  readonly title: number;
  readonly subtitle: number;
  readonly body: number;
  /** Of the leading of titles to their size; condensed capitals stand closer. */
  readonly tight?: number;
};

/** Sizes and leading are points. */
export function stylesOf(type: Type): readonly DocumentEdit[] {
  const says = sayings(type);
  return Object.entries(styleNames).map(([id, name]) => ({
    kind: 'put-style',
    style: StyleId.parse(id),
    of: 'paragraph',
    name,
    basedOn: id === 'body' ? null : StyleId.parse('body'),
    says: says[id as StyleName],
  }));
}

function sayings(type: Type): Readonly<Record<StyleName, AttributeChange>> {
  const { title, subtitle, body, tight = 1.04 } = type;
  const display = faces[type.voice];
  const heading = { font: display, hyphenate: false, keepWithNext: true } as const;
  return {
    body: { font: faces.text, size: body, leading: round(body * 1.32), spaceAfter: body * 0.14 },
    title: { ...heading, size: title, leading: round(title * tight), spaceAfter: 0, tracking: -10 },
    subtitle: {
      ...heading,
      size: subtitle,
      leading: round(subtitle * 1.14),
      spaceAfter: round(subtitle * 0.1),
    },
    list: {
      indentStart: round(body * 0.42),
      indentFirst: -round(body * 0.42),
      list: { kind: 'bullet', level: 0, sign: '•' },
      hyphenate: false,
    },
    // Left white in a colour, smaller letters close up. On a poster it is read from further away.
    legal: {
      font: faces.text,
      size: Math.max(7, round(body * 0.5)),
      leading: Math.max(8.4, round(body * 0.6)),
      spaceAfter: 0,
      hyphenate: false,
    },
    kicker: {
      ...heading,
      font: type.voice === 'serif' ? faces.textBold : display,
      size: round(body * 1.02),
      leading: round(body * 1.3),
      tracking: 60,
      spaceAfter: 0,
    },
    lead: {
      size: round(body * 1.28),
      leading: round(body * 1.66),
      hyphenate: false,
      spaceAfter: round(body * 0.2),
    },
    figure: { ...heading, size: round(title * 1.6), leading: round(title * 1.5), spaceAfter: 0 },
    contact: { size: body, leading: round(body * 1.3), spaceAfter: 0, hyphenate: false },
  };
}

const round = (points: number) => Math.round(points * 10) / 10;
