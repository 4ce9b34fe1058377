import type { Page } from 'playwright';
import { type ScrollFrames, watchFrames } from './scroll-frames.ts';

/** About 300 frames. */
const watchedMs = 5_000;
const middle = [600, 400] as const;

/** Each way a person scrolls a list, as long as frames are watched. */
export const scrollWays = {
  'nothing happens': async () => undefined,
  'wheel, 120 px every 16 ms': (page) => wheel(page, () => [0, 120]),
  'wheel sideways, to and fro': (page) =>
    wheel(page, (turn) => [Math.floor(turn / 12) % 2 === 0 ? 120 : -120, 0]),
  'held arrow down': (page) => held(page, 'ArrowDown'),
  'held Page Down': (page) => held(page, 'PageDown'),
} as const satisfies Readonly<Record<string, (page: Page) => Promise<void>>>;

export type ScrollWay = keyof typeof scrollWays;

export async function framesWhile(page: Page, way: ScrollWay): Promise<ScrollFrames> {
  const watching = page.evaluate(watchFrames, watchedMs);
  await scrollWays[way](page);
  return watching;
}

async function wheel(page: Page, byAt: (turn: number) => readonly [number, number]): Promise<void> {
  await page.mouse.move(...middle);
  await every(16, (turn) => page.mouse.wheel(...byAt(turn)));
}

/** As quickly as a keyboard repeats. */
const held = (page: Page, key: string): Promise<void> => every(33, () => page.keyboard.press(key));

async function every(ms: number, act: (turn: number) => Promise<void>): Promise<void> {
  const started = performance.now();
  for (let turn = 0; performance.now() - started < watchedMs - 200; turn += 1) {
    const wait = started + turn * ms - performance.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
    await act(turn);
  }
}
