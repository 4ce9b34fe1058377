import { err, ok, type Result } from '../../../result.ts';
import { imposeGang } from '../imposition/gang.ts';
import { papers } from '../imposition/paper.ts';
import type { ImpositionFault, Leaflet, Sheet } from '../imposition/sheet.ts';
import type { CopierChoice } from './copier-choice.ts';
import { roomOf } from './copier-sheets.ts';

export type GangWish = { readonly leaflet: Leaflet; readonly copies: number };

/** One sheet, printed so many times. */
export type Plate = {
  readonly sheet: Sheet;
  /** How often each leaflet lies on it, in the order in which they were asked for. */
  readonly times: readonly number[];
  readonly run: number;
};

export type GangRun = {
  readonly plates: readonly Plate[];
  readonly sheets: number;
  /** Of each, beyond what was asked for: always fewer than lie on the last sheet it is on. */
  readonly surplus: readonly number[];
  /** Part of all the paper that no leaflet covers, 0 to 1. */
  readonly unused: number;
  readonly hasMarks: boolean;
};

/**
 * Several leaflets on as few sheets as come out of filling each with what is most wanted. One is printed until the first
 * leaflet on it is done; the others go on with another, so that none is printed in vain.
 */
export function gangRun(
  wishes: readonly GangWish[],
  choice: CopierChoice,
): Result<GangRun, ImpositionFault> {
  const lay = layWith(wishes, choice);
  for (const [at, { copies }] of wishes.entries()) {
    const alone = lay(wishes.map((_, one) => (one === at && copies > 0 ? 1 : 0)));
    if (!alone.ok && alone.error.kind !== 'nothing-to-print') return alone;
  }
  let left = wishes.map(({ copies }) => Math.max(0, Math.ceil(copies)));
  const plates: Plate[] = [];
  while (left.some((one) => one > 0)) {
    const times = filled(wishes, left, (asked) => sheetOf(lay, asked) !== null);
    const sheet = sheetOf(lay, times);
    if (sheet === null) break;
    const run = Math.min(
      ...times.flatMap((often, at) => (often > 0 ? [Math.ceil((left[at] ?? 0) / often)] : [])),
    );
    plates.push({ sheet, times, run });
    left = left.map((one, at) => one - run * (times[at] ?? 0));
  }
  if (plates.length === 0) return err({ kind: 'nothing-to-print' });
  return ok({
    plates,
    sheets: plates.reduce((sum, { run }) => sum + run, 0),
    surplus: left.map((one) => Math.max(0, -one)),
    unused: unusedOf(plates),
    hasMarks: roomOf(choice).hasMarks,
  });
}

type Lay = (times: readonly number[]) => ReturnType<typeof imposeGang>;

function layWith(wishes: readonly GangWish[], choice: CopierChoice): Lay {
  const { edge, gutter, hasMarks } = roomOf(choice);
  return (times) =>
    imposeGang({
      leaflets: wishes.map(({ leaflet }, at) => ({
        ...leaflet,
        bleed: hasMarks ? leaflet.bleed : 0,
        times: times[at] ?? 0,
      })),
      ...{ paper: papers[choice.paper], edge, gutter },
      ...{ turning: choice.turning, leafing: choice.leafing },
    });
}

/** The one sheet; null when it takes several. */
function sheetOf(lay: Lay, times: readonly number[]): Sheet | null {
  const laid = lay(times);
  return laid.ok && laid.value.length === 1 ? (laid.value[0] ?? null) : null;
}

/** More would be cards smaller than a stamp. */
const mostOnSheet = 100;

/** The largest first, each once; then again and again the one of which most sheets would be needed. */
function filled(
  wishes: readonly GangWish[],
  left: readonly number[],
  isOneSheet: (times: readonly number[]) => boolean,
): readonly number[] {
  const area = (at: number) => {
    const leaflet = wishes[at]?.leaflet;
    return leaflet ? leaflet.width * leaflet.height : 0;
  };
  let times: readonly number[] = wishes.map(() => 0);
  const oneMore = (at: number) => times.map((often, one) => (one === at ? often + 1 : often));
  const wanted = [...left.keys()].filter((at) => (left[at] ?? 0) > 0);
  for (const at of wanted.toSorted((a, b) => area(b) - area(a)))
    if (isOneSheet(oneMore(at))) times = oneMore(at);
  for (let more = 0; more < mostOnSheet; more += 1) {
    const next = wanted
      .filter((at) => (times[at] ?? 0) > 0 && (times[at] ?? 0) < (left[at] ?? 0))
      .toSorted((a, b) => sheetsFor(left, times, b) - sheetsFor(left, times, a))
      .find((at) => isOneSheet(oneMore(at)));
    if (next === undefined) break;
    times = oneMore(next);
  }
  return times;
}

const sheetsFor = (left: readonly number[], times: readonly number[], at: number): number =>
  (left[at] ?? 0) / Math.max(1, times[at] ?? 1);

function unusedOf(plates: readonly Plate[]): number {
  const area = ({ width, height }: { readonly width: number; readonly height: number }) =>
    width * height;
  const all = plates.reduce((sum, { sheet, run }) => sum + run * area(sheet.size), 0);
  const used = plates.reduce(
    (sum, { sheet, run }) =>
      sum + run * sheet.front.reduce((covered, { trim }) => covered + area(trim), 0),
    0,
  );
  return all === 0 ? 0 : Math.max(0, 1 - used / all);
}
