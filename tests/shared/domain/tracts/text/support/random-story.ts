import fc from 'fast-check';
import type { Paragraph, Story } from '#shared/domain/tracts/story.ts';
import type { FrameShape } from '#shared/domain/tracts/text/frames/frame-shape.ts';
import { aFrame, letters } from './a-story.ts';
import { testFonts } from './font-file.ts';

const word = fc.constantFrom(
  ...'la réunion publique du quartier constitutionnellement «\u00A0logement\u00A0» n°\u00A05 aujourd’hui\u202F! efficacement dix-huit https://exemple.fr/une/adresse/bien-longue 12\u202F000\u00A0€ contre\u00ADattaque e\u0301te\u0301 AVATAR'.split(
    ' ',
  ),
  'שלום',
  'مرحبا',
  '👩‍👩‍👧',
  '\u{10FFFD}',
  '\u2028',
  '\t',
  ' ',
  'anticonstitutionnellementsanscoupureaucune',
);

const style = fc.record({
  font: fc.constantFrom(...testFonts),
  size: fc.constantFrom(6, 9, 10, 14, 40),
  tracking: fc.constantFrom(0, 0, 50),
  smallCaps: fc.constantFrom(false, false, true),
});

const run = fc
  .tuple(fc.array(word, { maxLength: 12 }), style)
  .map(([words, given]) => ({ text: words.join(' '), style: letters(given) }));

export const aRandomParagraph: fc.Arbitrary<Paragraph> = fc.record({
  style: fc.record({
    align: fc.constantFrom('start', 'end', 'centre', 'justify', 'justify'),
    leading: fc.constantFrom<'auto' | number>('auto', 12),
    spaceBefore: fc.constantFrom(0, 2),
    spaceAfter: fc.constantFrom(0, 3),
    indentStart: fc.constantFrom(0, 5),
    indentEnd: fc.constantFrom(0, 3),
    indentFirst: fc.constantFrom(0, 4, -5),
    hyphenate: fc.boolean(),
    list: fc.constantFrom(null, null, { kind: 'number', level: 0, sign: '1.' } as const),
    dropCap: fc.constantFrom(0, 0, 3),
    keepWithNext: fc.boolean(),
    keepTogether: fc.boolean(),
    widows: fc.constantFrom(0, 2),
    orphans: fc.constantFrom(0, 2),
    tabs: fc.constant([{ at: 20, align: 'end', leader: '.' } as const]),
    onGrid: fc.boolean(),
  }),
  runs: fc.array(run, { maxLength: 3 }).map((runs) => runs.filter(({ text }) => text !== '')),
  end: fc.constant(letters()),
});

export const aRandomStory: fc.Arbitrary<Story> = fc.array(aRandomParagraph, {
  minLength: 1,
  maxLength: 6,
});

export const randomFrames: fc.Arbitrary<readonly FrameShape[]> = fc.array(
  fc
    .record({
      width: fc.constantFrom(2, 25, 60, 140),
      height: fc.constantFrom(1, 30, 90),
      columns: fc.constantFrom(1, 1, 2, 3),
      verticalAlign: fc.constantFrom('top', 'middle', 'bottom', 'justify'),
      baselineGrid: fc.constantFrom(null, { start: 2, step: 4.5 }),
    })
    .map(aFrame),
  { minLength: 1, maxLength: 4 },
);
