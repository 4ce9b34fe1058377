import { rmSync } from 'node:fs';
import { frenchText } from '../../shared/domain/tracts/text/support/a-story.ts';
import { fontFile } from '../../shared/domain/tracts/text/support/font-file.ts';
import { type BenchWindow, buildBenchApp, openBench } from './bench-office.ts';
import { median, percentile, publish } from './figure.ts';
import { readableFolder } from './readable-folder.ts';
import { say } from './say.ts';

const figure = {
  bench: 'text-layout',
  peerName: "the browser's own layout, line by line, in the same window",
  lowerIsBetter: true,
} as const;
const order = {
  font: Buffer.from(fontFile('source-sans-3')).toString('base64'),
  millimetres: 80,
  points: 10,
};

/** Ours in the window, as the product runs it, beside what the window would do by itself. */
export async function measureBesideBrowser(): Promise<void> {
  say("Beside the browser's own layout…");
  const { folder, forget } = await buildBenchApp();
  const profileDir = readableFolder('text-profile');
  const office = await openBench(folder, profileDir);
  const lay = (texts: readonly string[], remembers: boolean) =>
    office.page.evaluate((given) => (globalThis as unknown as BenchWindow).bench.layTexts(given), {
      ...order,
      texts,
      remembers,
    });

  const paragraph = await lay(grown(frenchText, 61), false);
  publish({
    ...figure,
    case: 'a justified paragraph of 80 words, source-sans-3',
    ours: median(paragraph.ours) * 1_000,
    peer: median(paragraph.browser) * 1_000,
    unit: 'µs',
  });
  const text = Array.from({ length: 5 }, () => frenchText).join(' ');
  const strokes = await lay(grown(text, 301), true);
  for (const [shown, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const) {
    publish({
      ...figure,
      case: `keystroke in one paragraph of ${text.split(' ').length} words ${shown}`,
      ours: percentile(strokes.ours, share),
      peer: percentile(strokes.browser, share),
      unit: 'ms',
    });
  }
  await office.close();
  rmSync(profileDir, { recursive: true, force: true });
  forget();
}

const typed = 'Nous voulons des logements accessibles. ';

/** The same text with one letter more in its middle each time. */
const grown = (text: string, times: number): readonly string[] =>
  Array.from({ length: times }, (_, count) => {
    const middle = Math.floor(text.length / 2);
    const inserted = typed.repeat(Math.ceil(times / typed.length)).slice(0, count);
    return `${text.slice(0, middle)}${inserted}${text.slice(middle)}`;
  });
