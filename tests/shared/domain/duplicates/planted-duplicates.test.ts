import { describe, expect, it } from 'vitest';
import type { ClusterPair } from '#shared/domain/duplicates/clusters.ts';
import { createDuplicateIndex } from '#shared/domain/duplicates/duplicate-index.ts';
import { pairKey } from '#shared/domain/duplicates/pair-key.ts';
import { judgeFinder } from '../../../bench/support/judge-finder.ts';
import { plantDuplicates } from '../../../bench/support/plant-duplicates.ts';
import { everyPair } from './every-pair.ts';

const file = plantDuplicates(5_000);
const pairs = everyPair(createDuplicateIndex(file.people));
const keysOf = (some: readonly ClusterPair[]) => new Set(some.map(({ a, b }) => pairKey(a, b)));
const shown = keysOf(pairs.filter(({ strength }) => strength !== 'possible'));

describe('in 5,000 rows with planted duplicates', () => {
  const verdict = judgeFinder(file, shown);

  const { 'two mishaps at once': atOnce, ...oneByOne } = Object.fromEntries(verdict.recallOf);

  it.each(Object.entries(oneByOne))('97 % of those of the kind “%s” are found', (_, recall) => {
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });

  it('five in six are found even where two things went wrong at once', () => {
    expect(atOnce).toBeGreaterThanOrEqual(5 / 6);
  });

  it('97 % of the certain and likely pairs are duplicates', () => {
    expect(verdict.precision).toBeGreaterThanOrEqual(0.97);
  });

  it('no couple, twins, father and son or namesakes are certain or likely', () => {
    const taken = [...file.decoys].filter(([key]) => shown.has(key));

    expect(taken).toEqual([]);
  });
});
