import type { IsoDate } from '#shared/domain/dates.ts';
import type { PaidIndex } from '../contributions/paid-index.ts';
import type { KeptRecords } from '../memory/kept-records.ts';
import type { People } from '../memory/people.ts';

/** What lists are made from. */
export type ListPorts = {
  readonly people: Pick<
    People,
    | 'count'
    | 'slots'
    | 'idAt'
    | 'fieldsAt'
    | 'textAt'
    | 'get'
    | 'survivorOf'
    | 'mergedHere'
    | 'merged'
    | 'onChange'
  >;
  readonly records: Pick<KeptRecords, 'all' | 'of' | 'onChange'>;
  readonly paid: Pick<PaidIndex, 'of' | 'onChange' | 'sectionsWithAmounts'>;
  /** Names of sections, by id. */
  readonly sections: () => ReadonlyMap<string, string>;
  readonly today: () => IsoDate;
  /** Lets everything that waits for this thread go first. */
  readonly nextTurn: () => Promise<void>;
};
