import { describe, expect, it } from 'vitest';
import { FontId, type Paragraph, type Story } from '#shared/domain/tracts/story.ts';
import { layStory } from '#shared/domain/tracts/text/lay-story.ts';
import { listSigns } from '#shared/domain/tracts/text/paragraph/list-sign.ts';
import { aShelf } from '../support/a-shelf.ts';
import { aFrame, aParagraph, frenchText, letters } from '../support/a-story.ts';

const fonts = aShelf();
const lay = (...story: Story) => layStory(story, { frames: [aFrame()], fonts });
const linesOf = (paragraph: Paragraph) => lay(paragraph).frames[0]?.lines ?? [];
const textsOf = (paragraph: Paragraph) => {
  const layout = lay(paragraph);
  return (layout.frames[0]?.lines ?? []).map(({ from, to }) => layout.text.slice(from, to));
};
const list = (kind: 'bullet' | 'number', sign: string, level = 0) => ({
  list: { kind, sign, level },
});

describe('alignment', () => {
  it.each([
    ['start', 0],
    ['centre', 0.5],
    ['end', 1],
  ] as const)('%s leaves the white where it belongs', (align, share) => {
    const [line] = linesOf(aParagraph('Réunion', { align }));
    expect(line?.x).toBeCloseTo((80 - (line?.width ?? 0)) * share, 6);
  });

  it('justifies every line but the last', () => {
    const widths = linesOf(aParagraph(frenchText, { align: 'justify' })).map(({ width }) => width);
    expect(widths.slice(0, -1).every((width) => Math.abs(width - 80) < 0.05)).toBe(true);
    expect(widths.at(-1)).toBeLessThan(79);
  });

  it('stretches U+0020 and U+00A0 alike, and never U+202F', () => {
    const text = 'un\u00A0deux\u202F! trois mots longuement alignés ensuite';
    const layout = layStory([aParagraph(text, { align: 'justify', hyphenate: false })], {
      frames: [aFrame({ width: 45 })],
      fonts,
    });
    const [line] = layout.frames[0]?.lines ?? [];
    const advances = new Map<string, number>();
    for (const run of line?.runs ?? []) {
      for (const glyph of run.glyphs) advances.set(text[glyph.from] ?? '', glyph.advance);
    }
    const natural = linesOf(aParagraph('\u202Fa'))[0]?.runs[0]?.glyphs[0]?.advance;
    expect(advances.get('\u00A0')).toBeCloseTo(advances.get(' ') ?? 0, 6);
    expect(advances.get('\u202F')).toBeCloseTo(natural ?? 0, 6);
  });

  it('never opens the white to more than five times itself', () => {
    const text = 'mot incommensurablement constitutionnellement';
    const layout = layStory([aParagraph(text, { align: 'justify', hyphenate: false })], {
      frames: [aFrame()],
      fonts,
    });
    expect(layout.frames[0]?.lines[0]?.width).toBeLessThan(80);
  });
});

describe('indents, lists, tabs and drop caps', () => {
  it('indents the first line, and the others as told', () => {
    const lines = linesOf(aParagraph(frenchText, { indentStart: 5, indentFirst: 3, indentEnd: 4 }));
    expect(lines.map(({ x }) => x).slice(0, 2)).toEqual([8, 5]);
    expect(lines.every(({ x, width }) => x + width <= 76.01)).toBe(true);
  });

  it('hangs a bullet before its text', () => {
    const [first, second] = linesOf(
      aParagraph(frenchText, { indentStart: 5, indentFirst: -5, ...list('bullet', '•') }),
    );
    const [sign] = first?.runs ?? [];
    expect((first?.x ?? 0) + (sign?.x ?? 0)).toBeCloseTo(0, 6);
    expect([first?.x, second?.x]).toEqual([5, 5]);
    expect(sign?.glyphs.every(({ from, to }) => from === to)).toBe(true);
  });

  it('numbers paragraphs by level, beginning anew behind other text', () => {
    const story = [
      aParagraph('a', list('number', '1.')),
      aParagraph('b', list('number', 'a)', 1)),
      aParagraph('c', list('number', 'a)', 1)),
      aParagraph('d', list('number', '1.')),
      aParagraph('e', list('number', 'a)', 1)),
      aParagraph('f'),
      aParagraph('g', list('number', 'I –')),
      aParagraph('h', list('number', 'I –')),
    ];
    expect(listSigns(story)).toEqual(['1.', 'a)', 'b)', '2.', 'a)', '', 'I –', 'II –']);
  });

  it('sets text at, before and around its tab stops', () => {
    const tabs = [
      { at: 30, align: 'end', leader: '.' },
      { at: 50, align: 'centre', leader: '' },
      { at: 70, align: 'decimal', leader: '' },
    ] as const;
    const text = 'Samedi\t18\u00A0h\tmarché\t12,50';
    const [line] = linesOf(aParagraph(text, { tabs }));
    const glyphs = line?.runs.flatMap((run) => run.glyphs) ?? [];
    const at = (letter: string, from = 0) =>
      glyphs.find((glyph) => glyph.from === text.indexOf(letter, from) && glyph.to > glyph.from)
        ?.x ?? 0;
    expect(at('\t', 8)).toBeCloseTo(30, 6);
    expect((at('m', 8) + at('\t', 15)) / 2).toBeCloseTo(50, 6);
    expect(at(',')).toBeCloseTo(70, 6);
  });

  it('stands a drop cap beside as many lines as told, its foot on the last', () => {
    const lines = linesOf(aParagraph(frenchText, { dropCap: 3 }));
    const cap = lines[0]?.runs[0];
    const beside = lines.map(({ x }) => x > 1);
    expect(beside.slice(0, 5)).toEqual([true, true, true, false, false]);
    expect((lines[0]?.baseline ?? 0) + (cap?.glyphs[0]?.y ?? 0)).toBeCloseTo(
      lines[2]?.baseline ?? 0,
      6,
    );
    expect(lines[0]?.from).toBe(0);
  });

  it('leaves room under a drop cap for a short paragraph', () => {
    const { lines } = lay(aParagraph('Oui', { dropCap: 3 }), aParagraph('Non')).frames[0] ?? {
      lines: [],
    };
    expect((lines[1]?.baseline ?? 0) - (lines[0]?.baseline ?? 0)).toBeCloseTo(
      (3 * 12 * 25.4) / 72,
      6,
    );
  });
});

describe('letters', () => {
  it('underlines and strikes over the whole run', () => {
    const [line] = linesOf(aParagraph('mot', {}, { underline: true, strike: true }));
    expect(line?.runs[0]?.rules.map(({ y }) => y > 0)).toEqual([true, false]);
  });

  it('makes small capitals where the font has none, and takes its own where it has', () => {
    const made = linesOf(aParagraph('Loi', {}, { smallCaps: true, font: 'dejavu' }))[0];
    const own = linesOf(aParagraph('Loi', {}, { smallCaps: true, font: 'eb-garamond' }))[0];
    expect(made?.runs.map(({ size }) => size)).toEqual([10, 8]);
    expect(own?.runs.map(({ size }) => size)).toEqual([10]);
  });

  it('tracks letters apart', () => {
    const plain = linesOf(aParagraph('mot'))[0]?.width ?? 0;
    const tracked = linesOf(aParagraph('mot', {}, { tracking: 100 }))[0]?.width ?? 0;
    expect(tracked - plain).toBeCloseTo((3 * 25.4) / 72, 6);
  });

  it('borrows letters from the fallback, and lists those that nobody has', () => {
    const layout = lay(aParagraph('☎ \u{10FFFD}', {}, { font: 'inter' }));
    const fontsUsed = layout.frames[0]?.lines[0]?.runs.map(({ font }) => font);
    expect(fontsUsed?.[0]).toBe('dejavu');
    expect(layout.missing).toEqual([{ letter: '\u{10FFFD}', offset: 2, font: 'inter' }]);
  });

  it('stands in for a font that is not here', () => {
    const absent = { ...letters(), font: FontId.parse('absente') };
    const story = [{ ...aParagraph(''), runs: [{ text: 'mot', style: absent }] }];
    expect(lay(...story).frames[0]?.lines[0]?.runs[0]?.font).toBe('dejavu');
  });
});

describe('line breaks', () => {
  it('parts a word longer than its line rather than lose it', () => {
    const address = 'https://exemple.fr/'.concat('a'.repeat(150));
    expect(textsOf(aParagraph(address)).length).toBeGreaterThan(2);
  });

  it.each(['a', '😀', 'e\u0301', 'م'])('lays thousands of %s without a space', (letter) => {
    const lines = linesOf(aParagraph(letter.repeat(3_000), { align: 'justify' }));
    expect(lines.at(-1)?.to).toBe(letter.length * 3_000 + 1);
    expect(lines.every(({ width }) => width <= 81)).toBe(true);
  });

  it('ends a line at U+2028 without beginning a paragraph', () => {
    const lines = linesOf(aParagraph('un\u2028deux', { indentFirst: 5 }));
    expect(lines.map(({ ends, x }) => [ends, x])).toEqual([
      ['hard', 5],
      ['paragraph', 0],
    ]);
  });

  it('draws the hyphen that it adds', () => {
    const lines = linesOf(aParagraph(frenchText, { align: 'justify' }, { size: 14 }));
    const cut = lines.find(({ ends }) => ends === 'hyphen');
    expect(cut?.runs.at(-1)?.glyphs.at(-1)).toMatchObject({
      from: (cut?.to ?? 0) - (cut?.from ?? 0),
    });
  });

  it('sets right-to-left paragraphs from the right, numbers within them from the left', () => {
    const [line] = linesOf(aParagraph('שלום 12 עולם'));
    const places = new Map(
      line?.runs.flatMap((run) => run.glyphs.map(({ from, x }) => [from, x] as const)) ?? [],
    );
    expect(line?.direction).toBe('rtl');
    expect((line?.x ?? 0) + (line?.width ?? 0)).toBeCloseTo(80, 6);
    expect(places.get(5)).toBeLessThan(places.get(6) ?? 0);
    expect(places.get(0)).toBeGreaterThan(places.get(5) ?? 0);
    expect(places.get(8)).toBeLessThan(places.get(5) ?? 0);
  });
});
