import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ParagraphStyle } from '#shared/domain/tracts/story.ts';
import type { LaidLine } from '#shared/domain/tracts/text/laid-line.ts';
import { layStory } from '#shared/domain/tracts/text/lay-story.ts';
import { aShelf } from '../support/a-shelf.ts';
import { aFrame, aParagraph, frenchText } from '../support/a-story.ts';
import { type TestFont, testFonts } from '../support/font-file.ts';

const fonts = aShelf();
const rounded = (value: number) => Number(value.toFixed(3));
const file = (name: string) => fileURLToPath(new URL(`./${name}.json`, import.meta.url));

const secondText =
  'Le 12\u00A0mai 2026 à 20\u00A0h\u00A030, salle Jean-Jaurès (12, rue de l’Égalité)\u202F: débat sur le cyberharcèlement, l’agroécologie et la vidéosurveillance. Entrée libre\u202F; buvette à prix coûtant, 12\u202F000\u00A0€ de budget participatif à répartir. Inscriptions\u202F: https://exemple.fr/reunion-publique/inscription?lieu=jaures ou 06\u00A012\u00A034\u00A056\u00A078. Garderie assurée, dix-huit places.';

type Setting = {
  readonly width: number;
  readonly size: number;
  readonly style: Partial<ParagraphStyle>;
};

const settings: Readonly<Record<string, Setting>> = {
  'a panel of a leaflet folded in three': { width: 80, size: 10, style: { align: 'justify' } },
  'a narrow column': { width: 45, size: 9, style: { align: 'justify', indentFirst: 4 } },
  'a ragged poster': { width: 120, size: 18, style: { align: 'start' } },
};

function linesOf(font: TestFont, { width, size, style }: Setting) {
  const story = [frenchText, secondText].map((text) => aParagraph(text, style, { font, size }));
  const layout = layStory(story, { frames: [aFrame({ width })], fonts });
  const lines = layout.frames[0]?.lines ?? [];
  return { lines, textOf: ({ from, to }: LaidLine) => layout.text.slice(from, to).trimEnd() };
}

const frozen = (font: TestFont) => ({
  lines: Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => {
      const { lines, textOf } = linesOf(font, setting);
      return [
        name,
        lines.map(
          (line) => `${rounded(line.width)} ${textOf(line)}${line.ends === 'hyphen' ? '|' : ''}`,
        ),
      ];
    }),
  ),
  glyphs: Object.entries(settings)
    .slice(1, 2)
    .flatMap(([, setting]) => linesOf(font, setting).lines)
    .map(({ x, baseline, runs }) =>
      [
        `${rounded(x)},${rounded(baseline)}`,
        ...runs.flatMap((run) => run.glyphs.map((glyph) => `${glyph.id}@${rounded(glyph.x)}`)),
      ].join(' '),
    ),
});

describe('the lines of French paragraphs', () => {
  // A change of a font, of HarfBuzz or of a rule shows here before it shows on paper. Accept one with `vitest -u`.
  it.each(testFonts)('are where they were in %s', async (font) => {
    await expect(`${JSON.stringify(frozen(font), null, 2)}\n`).toMatchFileSnapshot(file(font));
  });
});
