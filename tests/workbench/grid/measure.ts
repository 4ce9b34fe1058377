import { loadavg } from 'node:os';
import { openSheet } from './open-sheet.ts';
import { type ScrollFigures, watchFrames } from './scroll-frames.ts';

// Five seconds of scrolling over 200,000 rows, each way a person does it: `node tests/workbench/grid/measure.ts`.
const office = await openSheet();
const { page } = office;
const watchedMs = 5_000;

async function report(name: string, act: () => Promise<void>): Promise<void> {
  const watching = page.evaluate(watchFrames, watchedMs);
  await act();
  const figures: ScrollFigures = await watching;
  const load = loadavg()[0]?.toFixed(1);
  process.stdout.write(`${name.padEnd(40)} load ${load} ${JSON.stringify(figures)}\n`);
}

async function during(everyMs: number, act: (turn: number) => Promise<unknown>): Promise<void> {
  const started = Date.now();
  for (let turn = 0; Date.now() - started < watchedMs - 200; turn += 1) {
    const next = started + turn * everyMs;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - Date.now())));
    await act(turn);
  }
}

async function wheel(down: number, across: number, everyMs: number): Promise<void> {
  await page.mouse.move(600, 400);
  await during(everyMs, () => page.mouse.wheel(across, down));
}

async function sideways(): Promise<void> {
  await page.mouse.move(600, 400);
  await during(16, (turn) => page.mouse.wheel(Math.floor(turn / 12) % 2 === 0 ? 120 : -120, 0));
}

const held = (key: string, everyMs: number) => during(everyMs, () => page.keyboard.press(key));

const jumps = () =>
  during(200, (turn) => page.keyboard.press(turn % 2 === 0 ? 'Control+End' : 'Control+Home'));

await page.locator('[data-line="2"] [data-column="2"]').click();
await report('nothing', async () => undefined);
await report('wheel, 120 px every 16 ms', () => wheel(120, 0, 16));
await report('wheel, 600 px every 16 ms', () => wheel(600, 0, 16));
await report('wheel sideways, 120 px every 16 ms', () => sideways());
await report('held arrow, every 33 ms', () => held('ArrowDown', 33));
await report('held page down, every 33 ms', () => held('PageDown', 33));
await report('held Shift and arrow, every 33 ms', () => held('Shift+ArrowDown', 33));
await report('jumps from end to end, every 200 ms', () => jumps());
await office.close();
