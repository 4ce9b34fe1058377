import { columnOf } from '#shared/domain/members/catalogue.ts';
import type { Facts } from './facts.ts';
import { keepFew } from './keep-few.ts';
import { patchRanks } from './patch-ranks.ts';
import { type RankedColumn, rankColumn } from './rank-column.ts';

/** Ranked columns, made when first asked for and kept up to date. */
export type Rankings = {
  /** Null for a column that is not there. */
  of(id: string): Generator<void, RankedColumn | null>;
  known(id: string): RankedColumn | null;
};

const mostKept = 24;
/** Ranking anew is quicker then. */
const manyChanged = 200;

export function createRankings(facts: Facts): Rankings {
  const kept = keepFew<RankedColumn>(mostKept);

  facts.onChange((changed) => {
    if (changed === 'reading' || changed.length > manyChanged) {
      kept.clear();
      return;
    }
    for (const [id, ranked] of kept.entries()) {
      const column = columnOf(id, facts.reading());
      if (column !== null) kept.set(id, patchRanks(ranked, { facts, column, changed }));
    }
  });

  return {
    known: (id) => kept.get(id) ?? null,
    *of(id) {
      const known = kept.get(id);
      if (known !== undefined) return known;
      const column = columnOf(id, facts.reading());
      if (column === null) return null;
      const made = yield* rankColumn(facts, column);
      kept.set(id, made);
      return made;
    },
  };
}
