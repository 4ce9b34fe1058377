import { z } from 'zod';

/** One font file of the shelf: a family in one weight, upright or italic (`source-sans-3-bold`). */
export const FontId = z.string().min(1).max(120).brand<'FontId'>();
export type FontId = z.infer<typeof FontId>;

export const SwatchId = z.string().min(1).max(80).brand<'SwatchId'>();
export type SwatchId = z.infer<typeof SwatchId>;

/** Sizes and shifts are points, tracking is thousandths of an em. */
export const CharacterStyle = z
  .object({
    font: FontId,
    size: z.number().min(1).max(2_000),
    colour: SwatchId,
    tracking: z.number().min(-500).max(2_000),
    smallCaps: z.boolean(),
    underline: z.boolean(),
    strike: z.boolean(),
    baselineShift: z.number().min(-1_000).max(1_000),
    /** BCP 47; hyphenation and spacing follow it. */
    language: z.string().min(2).max(35),
    ligatures: z.boolean(),
    link: z.string().max(2_000).nullable(),
  })
  .readonly();
export type CharacterStyle = z.infer<typeof CharacterStyle>;

const millimetres = z.number().min(-1_000).max(1_000);
const lineCount = z.int().min(0).max(20);

/** One tab stop; `at` is measured from the start edge of the column, `leader` fills the gap ('.' or nothing). */
export const TabStop = z
  .object({
    at: z.number().min(0).max(2_000),
    align: z.enum(['start', 'end', 'centre', 'decimal']),
    leader: z.string().max(4),
  })
  .readonly();
export type TabStop = z.infer<typeof TabStop>;

export const ListMark = z
  .object({
    kind: z.enum(['bullet', 'number']),
    level: z.int().min(0).max(8),
    /** The bullet itself, or the pattern of the number: `1.`, `a)`, `I.` */
    sign: z.string().min(1).max(8),
  })
  .readonly();
export type ListMark = z.infer<typeof ListMark>;

/** Spaces and indents are millimetres, leading is points. */
export const ParagraphStyle = z
  .object({
    align: z.enum(['start', 'end', 'centre', 'justify']),
    leading: z.union([z.literal('auto'), z.number().min(1).max(5_000)]),
    spaceBefore: millimetres,
    spaceAfter: millimetres,
    indentStart: millimetres,
    indentEnd: millimetres,
    indentFirst: millimetres,
    hyphenate: z.boolean(),
    list: ListMark.nullable(),
    /** In lines; 0 is none. */
    dropCap: lineCount,
    keepWithNext: z.boolean(),
    keepTogether: z.boolean(),
    widows: lineCount,
    orphans: lineCount,
    tabs: z.array(TabStop).max(50).readonly(),
    onGrid: z.boolean(),
  })
  .readonly();
export type ParagraphStyle = z.infer<typeof ParagraphStyle>;

export type Run = { readonly text: string; readonly style: CharacterStyle };

/** `end` is the style of the paragraph's mark: what an empty line is as tall as. */
export type Paragraph = {
  readonly style: ParagraphStyle;
  readonly runs: readonly Run[];
  readonly end: CharacterStyle;
};

/** Never empty; its flat text is the runs of each paragraph followed by one `\n`. */
export type Story = readonly Paragraph[];

export const plainCharacter: CharacterStyle = CharacterStyle.parse({
  font: 'source-sans-3-regular',
  size: 10,
  colour: 'black',
  tracking: 0,
  smallCaps: false,
  underline: false,
  strike: false,
  baselineShift: 0,
  language: 'fr',
  ligatures: true,
  link: null,
});

export const plainParagraph: ParagraphStyle = {
  align: 'start',
  leading: 'auto',
  spaceBefore: 0,
  spaceAfter: 0,
  indentStart: 0,
  indentEnd: 0,
  indentFirst: 0,
  hyphenate: true,
  list: null,
  dropCap: 0,
  keepWithNext: false,
  keepTogether: false,
  widows: 2,
  orphans: 2,
  tabs: [],
  onGrid: false,
};

/** The flat text that offsets count in. */
export const flatText = (story: Story) =>
  story.map(({ runs }) => `${runs.map(({ text }) => text).join('')}\n`).join('');
