import {
  FontId,
  plainCharacter,
  plainParagraph,
  type Story,
  SwatchId,
} from '#shared/domain/tracts/story.ts';
import { openFont } from '#shared/domain/tracts/text/font/open-font.ts';
import { layStory } from '#shared/domain/tracts/text/lay-story.ts';
import { createLayoutMemory } from '#shared/domain/tracts/text/layout-memory.ts';

type Order = {
  /** Base64 of a font file. */
  readonly font: string;
  /** The same paragraph, a little further typed each time. */
  readonly texts: readonly string[];
  readonly millimetres: number;
  readonly points: number;
  /** Whether what was laid before is remembered, as while one writes. */
  readonly remembers: boolean;
};

export type TextSamples = { readonly ours: number[]; readonly browser: number[] };

/** Our layout beside the browser's own, in one window: the same words, font, size and measure, in milliseconds. */
export async function layTexts(order: Order): Promise<TextSamples> {
  const bytes = Uint8Array.from(atob(order.font), (sign) => sign.charCodeAt(0));
  const ours = layOurs(order, bytes);
  const browser = await layInBrowser(order, bytes);
  const samples: TextSamples = { ours: [], browser: [] };
  for (const [round, text] of order.texts.entries()) {
    const [own, other] = [timed(() => ours(text)), timed(() => browser.lay(text))];
    // The first of each warms it.
    if (round === 0) continue;
    samples.ours.push(own);
    samples.browser.push(other);
  }
  browser.close();
  return samples;
}

function layOurs({ millimetres, points, remembers }: Order, bytes: Uint8Array) {
  const id = FontId.parse('bench');
  const opened = openFont(id, bytes);
  if (!opened.ok) throw new Error(opened.error.kind);
  const fonts = { fonts: new Map([[id, opened.value]]), fallback: [] };
  const style = { ...plainCharacter, colour: SwatchId.parse('black'), size: points, font: id };
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const shape = { width: millimetres, height: 100_000, columns: 1, gutter: 0, insets };
  const frames = [{ ...shape, verticalAlign: 'top' as const, baselineGrid: null }];
  const memory = remembers ? { memory: createLayoutMemory() } : {};
  return (text: string) => {
    const paragraph = { ...plainParagraph, align: 'justify' as const };
    const story: Story = [{ style: paragraph, runs: [{ text, style }], end: style }];
    return layStory(story, { frames, fonts, ...memory });
  };
}

/** A block of justified text; asking for its height makes the browser lay it at once. */
async function layInBrowser({ millimetres, points }: Order, bytes: Uint8Array) {
  const face = await new FontFace('bench', bytes.slice().buffer).load();
  document.fonts.add(face);
  const block = document.body.appendChild(document.createElement('div'));
  block.lang = 'fr';
  block.style.cssText = `position: absolute; width: ${millimetres}mm; font: ${points}pt bench; text-align: justify; hyphens: auto`;
  const words = block.appendChild(document.createTextNode(''));
  return {
    lay: (text: string) => {
      words.data = text;
      return block.offsetHeight;
    },
    close: () => {
      block.remove();
      document.fonts.delete(face);
    },
  };
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
