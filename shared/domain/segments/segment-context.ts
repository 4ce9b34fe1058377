import type { Reading } from '../members/person-facts.ts';
import type { SegmentFields } from '../records/record.ts';

/** What a query is understood with. */
export type SegmentContext = {
  readonly reading: Reading;
  /** All that this office knows, by id. */
  readonly segments: ReadonlyMap<string, SegmentFields>;
};
