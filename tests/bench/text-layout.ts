import { FontId, type Story } from '#shared/domain/tracts/story.ts';
import { hyphenPlaces } from '#shared/domain/tracts/text/breaking/hyphenation.ts';
import { openFont } from '#shared/domain/tracts/text/font/open-font.ts';
import { layStory } from '#shared/domain/tracts/text/lay-story.ts';
import { createLayoutMemory } from '#shared/domain/tracts/text/layout-memory.ts';
import { aShelf } from '../shared/domain/tracts/text/support/a-shelf.ts';
import { aFrame, aParagraph, frenchText } from '../shared/domain/tracts/text/support/a-story.ts';
import {
  fontFile,
  type TestFont,
  testFonts,
} from '../shared/domain/tracts/text/support/font-file.ts';
import { median, percentile, publish } from './support/figure.ts';
import { installPeers } from './support/peers.ts';
import { say } from './support/say.ts';
import { measureBesideBrowser } from './support/text-beside-browser.ts';
import { openTextkit } from './support/textkit-peer.ts';

const rounds = 40;
const keystrokes = 300;
const width = 80;
const points = (millimetres: number) => (millimetres * 72) / 25.4;
const fonts = aShelf();
const frames = [aFrame({ width, height: 100_000 })];
const figure = {
  bench: 'text-layout',
  peerName: '@react-pdf/textkit with fontkit, the same words, fonts and hyphenation',
  lowerIsBetter: true,
} as const;

installPeers();
const peer = await openTextkit();

for (const name of testFonts) {
  say(`${name}: a paragraph of 80 words…`);
  compare(name, {
    text: frenchText,
    shown: `a justified paragraph of 80 words, ${name}`,
    unit: 'µs',
  });
}
measureFirst();
for (const times of [10, 38]) {
  const text = Array.from({ length: times }, () => frenchText).join(' ');
  const words = text.split(' ').length;
  say(`One paragraph of ${words} words…`);
  compare('source-sans-3', {
    text,
    shown: `one justified paragraph of ${words} words`,
    unit: 'ms',
  });
}
measureKeystrokes();
await measureBesideBrowser();

type Comparison = { readonly text: string; readonly shown: string; readonly unit: 'µs' | 'ms' };

/** Both warmed by one layout, then in turn. */
function compare(name: TestFont, { text, shown, unit }: Comparison): void {
  const story = [aParagraph(text, { align: 'justify' }, { font: name, size: 10 })];
  const order = { font: peer.openTextkitFont(fontFile(name)), size: 10, width: points(width), cut };
  const count = unit === 'ms' ? rounds / 4 : rounds;
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= count; round += 1) {
    const own = timed(() => layStory(story, { frames, fonts }));
    const other = timed(() => peer.layWithTextkit(text, order));
    if (round === 0) continue;
    ours.push(own);
    theirs.push(other);
  }
  const scale = unit === 'µs' ? 1_000 : 1;
  publish({
    ...figure,
    case: shown,
    ours: median(ours) * scale,
    peer: median(theirs) * scale,
    unit,
  });
}

/** Nothing remembered: the font is opened, its first paragraph laid. */
function measureFirst(): void {
  say('The first paragraph of a font…');
  const bytes = fontFile('source-sans-3');
  const id = FontId.parse('source-sans-3');
  const story = [aParagraph(frenchText, { align: 'justify' })];
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds / 4; round += 1) {
    ours.push(
      timed(() => {
        const font = openFont(id, bytes);
        if (!font.ok) throw new Error(font.error.kind);
        layStory(story, { frames, fonts: { fonts: new Map([[id, font.value]]), fallback: [] } });
      }),
    );
    theirs.push(
      timed(() => {
        const font = peer.openTextkitFont(bytes);
        peer.layWithTextkit(frenchText, { font, size: 10, width: points(width), cut });
      }),
    );
  }
  const shown = 'a font opened and its first paragraph of 80 words laid';
  publish({ ...figure, case: shown, ours: median(ours), peer: median(theirs), unit: 'ms' });
}

/** A letter typed into the middle of 400 words in one paragraph, beside laying everything again. */
function measureKeystrokes(): void {
  say('Keystrokes…');
  const text = Array.from({ length: 5 }, () => frenchText).join(' ');
  const typed = 'Nous voulons des logements accessibles. ';
  const memory = createLayoutMemory();
  const order = {
    font: peer.openTextkitFont(fontFile('source-sans-3')),
    size: 10,
    width: points(width),
    cut,
  };
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let stroke = 0; stroke < keystrokes; stroke += 1) {
    const inserted = typed.repeat(Math.ceil(keystrokes / typed.length)).slice(0, stroke);
    const now = `${text.slice(0, 900)}${inserted}${text.slice(900)}`;
    const story: Story = [aParagraph(now, { align: 'justify' })];
    ours.push(timed(() => layStory(story, { frames, fonts, memory })));
    if (stroke % 10 === 0) theirs.push(timed(() => peer.layWithTextkit(now, order)));
  }
  const words = text.split(' ').length;
  for (const [shown, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const) {
    publish({
      ...figure,
      case: `keystroke in one paragraph of ${words} words ${shown}`,
      ours: percentile(ours, share),
      peer: percentile(theirs, share),
      unit: 'ms',
    });
  }
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function cut(word: string): readonly string[] {
  const places = [0, ...hyphenPlaces(word, 'fr'), word.length];
  return places.slice(1).map((place, at) => word.slice(places[at], place));
}
