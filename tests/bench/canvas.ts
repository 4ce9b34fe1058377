import { rmSync } from 'node:fs';
import { type BenchWindow, buildBenchApp, openBench } from './support/bench-office.ts';
import { canvasScene } from './support/canvas-scene.ts';
import { percentile, publish } from './support/figure.ts';
import { openPeerWindow } from './support/peers.ts';
import { readableFolder } from './support/readable-folder.ts';
import { say } from './support/say.ts';

type PeerWindow = {
  readonly peers: {
    readonly konva: {
      readonly drag: (order: {
        readonly boxes: ReturnType<typeof canvasScene>;
        readonly held: number;
        readonly steps: number;
        readonly scale: number;
      }) => Promise<number[]>;
    };
  };
};

const steps = 240;
/** The poster fits the window about so. */
const scale = 1.6;

const { folder, forget } = await buildBenchApp();
const profileDir = readableFolder('canvas-profile');
const office = await openBench(folder, profileDir);
const peer = await openPeerWindow('peer.html');
peer.page.setDefaultTimeout(0);

for (const count of [50, 500, 2_000]) {
  const boxes = canvasScene(count);
  // All but one: what moves lies around what stays.
  for (const held of count === 500 ? [1, count - 1, count] : [1, count]) {
    say(`${held} of ${count} objects…`);
    const ours = await office.page.evaluate(
      (order) => (globalThis as unknown as BenchWindow).bench.canvas.drag(order),
      { boxes, held, steps },
    );
    const theirs = await peer.page.evaluate(
      (order) => (globalThis as unknown as PeerWindow).peers.konva.drag(order),
      { boxes, held, steps, scale },
    );
    publish({
      bench: 'canvas',
      case: `drag ${held} of ${count} objects, frame p95`,
      ours: percentile(ours, 0.95),
      peer: percentile(theirs, 0.95),
      peerName: 'Konva, one layer',
      unit: 'ms',
      lowerIsBetter: true,
    });
  }
}

await office.close();
await peer.close();
rmSync(profileDir, { recursive: true, force: true });
forget();
