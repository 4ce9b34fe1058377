import type { CharacterStyle, ParagraphStyle } from '../story.ts';
import { StyleId } from './model/ids.ts';
import { blackSwatch } from './model/swatch.ts';

type Says = Partial<CharacterStyle> & Partial<ParagraphStyle>;

/** Without a name of its own, a style is called by the message `tracts.style.<id>`. */
const style = (id: string, basedOn: string | null, says: Says) => ({
  id: StyleId.parse(id),
  kind: 'paragraph' as const,
  name: '',
  basedOn: basedOn === null ? null : StyleId.parse(basedOn),
  ...says,
});

export const firstStyles = [
  style('body', null, { size: 10, spaceAfter: 1.5 }),
  style('title', 'body', {
    size: 28,
    leading: 30,
    hyphenate: false,
    keepWithNext: true,
    spaceAfter: 3,
  }),
  style('subtitle', 'body', { size: 14, leading: 17, hyphenate: false, keepWithNext: true }),
  style('list', 'body', {
    indentStart: 4,
    indentFirst: -4,
    list: { kind: 'bullet', level: 0, sign: '•' },
  }),
  style('legal', 'body', { size: 6, leading: 7, spaceAfter: 0, hyphenate: false }),
];

/** Without a name of its own, a swatch is called by the message `tracts.swatch.<id>`. */
export const firstSwatches = [
  { id: blackSwatch.id, name: '', cmyk: blackSwatch.cmyk, spot: null },
  { id: 'white', name: '', cmyk: { cyan: 0, magenta: 0, yellow: 0, black: 0 }, spot: null },
  { id: 'grey', name: '', cmyk: { cyan: 0, magenta: 0, yellow: 0, black: 55 }, spot: null },
];
