import { rmSync } from 'node:fs';
import { makeProfile } from '../e2e/harness/office.ts';
import { frenchText } from '../shared/domain/tracts/text/support/a-story.ts';
import { type BenchWindow, buildBenchApp, openBench } from './support/bench-office.ts';
import { median, publish } from './support/figure.ts';
import { say } from './support/say.ts';

const leaflet = {
  pages: 12,
  text: Array.from({ length: 4 }, () => frenchText).join('\n'),
  pictures: { count: 40, width: 1_600, height: 1_200 },
  times: 9,
};
const figure = {
  bench: 'open',
  peerName: 'the same 40 pictures in a plain page of <img>, neither sealed nor laid out',
  unit: 'ms',
  lowerIsBetter: true,
} as const;

const { folder, forget } = await buildBenchApp();
const profileDir = makeProfile();
const office = await openBench(folder, profileDir);
await office.page.evaluate(() => (globalThis as unknown as BenchWindow).bench.create());
say('A leaflet of 12 pages with 40 pictures is made, then opened…');
const { ours, images } = await office.page.evaluate(
  (order) => (globalThis as unknown as BenchWindow).bench.open(order),
  leaflet,
);
await office.close();
rmSync(profileDir, { recursive: true, force: true });
forget();

publish({
  ...figure,
  case: 'a leaflet of 12 pages and 40 pictures to its first page, for the first time',
  ours: ours[0] ?? Number.NaN,
  peer: images[0] ?? Number.NaN,
});
publish({
  ...figure,
  case: 'a leaflet of 12 pages and 40 pictures to its first page, again',
  ours: median(ours.slice(1)),
  peer: median(images.slice(1)),
});
