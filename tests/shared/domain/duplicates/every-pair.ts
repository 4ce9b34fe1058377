import type { ClusterPair, DuplicateCluster } from '#shared/domain/duplicates/clusters.ts';
import type { DuplicateIndex } from '#shared/domain/duplicates/duplicate-index.ts';
import type { FindOptions } from '#shared/domain/duplicates/find-options.ts';

/** The whole search without a pause. */
export function everyCluster(
  index: DuplicateIndex,
  options?: FindOptions,
): readonly DuplicateCluster[] {
  const search = index.findAll(options);
  let step = search.next();
  while (!step.done) step = search.next();
  if (step.value.kind !== 'found') throw new Error('Nobody changed anything');
  return step.value.clusters;
}

export function everyPair(index: DuplicateIndex, options?: FindOptions): readonly ClusterPair[] {
  return everyCluster(index, options).flatMap(({ pairs }) => pairs);
}
