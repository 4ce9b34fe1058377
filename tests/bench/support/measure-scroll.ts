import type { Office } from '../../e2e/harness/office.ts';
import { openSheet, type SheetWindow } from '../../workbench/grid/open-sheet.ts';
import { publish } from './figure.ts';
import { openPeerWindow } from './peers.ts';
import { say } from './say.ts';
import type { ScrollFrames } from './scroll-frames.ts';
import { framesWhile, type ScrollWay, scrollWays } from './scroll-ways.ts';

type PeerWindow = { readonly showTable: (count: number) => void };
type Windows = { readonly ours: Office; readonly peer: Office };

/** Our grid and the usual table over the same rows, each in a window of its own, by turns. */
export async function measureScroll(counts: readonly number[]): Promise<void> {
  const windows = { ours: await openSheet(), peer: await openPeerWindow('table.html') };
  for (const count of counts) {
    await showRows(windows, count);
    // The keys of the record say which ways there are.
    for (const way of Object.keys(scrollWays) as ScrollWay[]) {
      const ours = await framesWhile(windows.ours.page, way);
      const peer = await framesWhile(windows.peer.page, way);
      say(`${way}: ours ${inWords(ours)}; the peer ${inWords(peer)}`);
      report({ count, way, ours, peer });
    }
  }
  await windows.ours.close();
  await windows.peer.close();
}

async function showRows({ ours, peer }: Windows, count: number): Promise<void> {
  await ours.page.evaluate(
    (rows) => (globalThis as unknown as SheetWindow).gridPage.show({ rows }),
    count,
  );
  await ours.page.locator('[data-line="2"] [data-column="2"]').click();
  await peer.page.evaluate((rows) => (globalThis as unknown as PeerWindow).showTable(rows), count);
  await peer.page.getByRole('row').nth(8).waitFor();
  await peer.page.getByRole('region').focus();
}

const inWords = ({ frames, late, worstMs, blank }: ScrollFrames): string =>
  `${late} of ${frames} late, the longest ${Math.round(worstMs)} ms, ${blank} with a blank row`;

type Seen = {
  readonly count: number;
  readonly way: ScrollWay;
  readonly ours: ScrollFrames;
  readonly peer: ScrollFrames;
};

function report({ count, way, ours, peer }: Seen): void {
  const figure = {
    bench: 'grid',
    peerName: 'TanStack Table and Virtual, plain cells',
    lowerIsBetter: true,
  } as const;
  const of = (what: string) => `${what}: ${way}, ${count} rows`;
  const share = ({ late, frames }: ScrollFrames) => (late / frames) * 300;
  publish({
    ...figure,
    case: of('frames later than 20 ms'),
    ours: share(ours),
    peer: share(peer),
    unit: 'of 300',
  });
  publish({
    ...figure,
    case: of('longest frame'),
    ours: ours.worstMs,
    peer: peer.worstMs,
    unit: 'ms',
  });
}
