import { foldText } from '../../members/fold-text.ts';
import type { ReportLabel, ReportTable } from './report.ts';
import { countIn, labelTable, word } from './tally.ts';

/** Of a place with fewer members nobody needs a line of its own, by which one could tell who they are. */
const fewest = 5;

/** Members by town, however it is spelled: the largest first, the small ones together, the unknown last. */
export function townTally() {
  const towns = new Map<string, Map<string, number>>();
  let unknown = 0;
  return {
    take(town: string | null): void {
      const key = town === null ? '' : foldText(town);
      if (town === null || key === '') {
        unknown += 1;
        return;
      }
      const spellings = towns.get(key) ?? new Map<string, number>();
      countIn(spellings, town);
      towns.set(key, spellings);
    },
    table(): ReportTable {
      const all = [...towns.values()]
        .map((spellings) => ({ name: usual(spellings), count: sum(spellings.values()) }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
      const large = all.filter(({ count }) => count >= fewest);
      const others = all.slice(large.length);
      const rows: (readonly [ReportLabel, number])[] = large.map(({ name, count }) => [
        { kind: 'text', text: name },
        count,
      ]);
      if (others.length > 0) {
        rows.push([word('town.small'), sum(others.map(({ count }) => count))]);
      }
      return labelTable('by-town', [...rows, [word('unknown'), unknown]]);
    },
  };
}

/** The spelling that most have; of several, always the same one in whatever order they come. */
const usual = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0] > best[0]) ? next : best,
  )[0];

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
