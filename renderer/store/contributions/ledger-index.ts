import type {
  Contribution,
  ContributionFields,
} from '#shared/domain/contributions/contribution.ts';
import { movementsOf, standingPayments } from '#shared/domain/contributions/ledger.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { ShownRecord } from '#shared/sync/overlay.ts';
import { createIdLists, type IdLists } from '../memory/id-lists.ts';
import type { ChangedRecord, KeptRecords, RecordOf } from '../memory/kept-records.ts';
import type { People } from '../memory/people.ts';
import { payerKey } from './payer-key.ts';

/** An entry of the ledger, with the section whose money it is. */
export type LedgerEntry = Contribution & { readonly scope: ScopeId };

type PurseOwner = Pick<ContributionFields, 'memberId' | 'payer'>;

/**
 * Finds entries of the ledger without going through all of it, which may have two million. It holds ids only: entries
 * are put together when asked for. Kept up to date by the records it was made over; lists come in no order, and have
 * reversals among them unless it says otherwise.
 */
export type LedgerIndex = {
  get(id: string): LedgerEntry | null;
  /** All that speaks of this person, under whatever record it was made. */
  ofPerson(id: string): readonly LedgerEntry[];
  /** What stands of that today, oldest first; the same array until something of theirs changes. */
  standingOf(id: string): readonly ContributionFields[];
  /** All that came out of the purse from which such a payment would come. */
  ofPurse(owner: PurseOwner): readonly LedgerEntry[];
  /** A section's dues year. */
  ofYear(scope: ScopeId, year: number): readonly LedgerEntry[];
  /** One after the other: nobody needs two million of them at once. */
  ofSection(scope: ScopeId): Iterable<LedgerEntry>;
  /** Newest first. */
  yearsOf(scope: ScopeId): readonly number[];
  /** What took this payment back; of several the first, as the ledger counts it. */
  reversalOf(id: string): LedgerEntry | null;
  /** Called with the people of whom something changed, and the ids of the entries. */
  onChange(listener: (change: LedgerChange) => void): void;
};

export type LedgerChange = {
  readonly people: ReadonlySet<string>;
  readonly entries: readonly string[];
};

type Rows = {
  readonly people: Pick<People, 'survivorOf' | 'mergedHere'>;
  readonly records: Pick<KeptRecords, 'all' | 'of' | 'onChange'>;
};
type Row = Pick<RecordOf<'contribution'>, 'id' | 'scope' | 'fields'>;

const none: readonly ContributionFields[] = [];

export function createLedgerIndex({ people, records }: Rows): LedgerIndex {
  const byMember = createIdLists<string>();
  /** Of payments that somebody else than the member handed over. */
  const byPayer = createIdLists<string>();
  const reversals = createIdLists<string>();
  const sections = new Map<ScopeId, IdLists<number>>();
  const settled = new Map<string, readonly ContributionFields[]>();
  const listeners: ((change: LedgerChange) => void)[] = [];

  const yearsIn = (scope: ScopeId) => {
    const known = sections.get(scope) ?? createIdLists<number>();
    sections.set(scope, known);
    return known;
  };
  const get = (id: string) => entryOf(records.of('contribution', id));
  const found = (ids: readonly string[]) => ids.flatMap((id) => get(id) ?? []);
  const recordsOf = (id: string) => [id, ...people.mergedHere(id)];
  const ofPerson = (id: string) => recordsOf(id).flatMap((one) => found(byMember.of(one)));

  const put = ({ id, scope, fields: { memberId, payer, reverses, year } }: Row) => {
    byMember.add(memberId, id);
    if (payer) byPayer.add(payerKey(payer), id);
    if (reverses !== null) reversals.add(reverses, id);
    yearsIn(scope).add(year, id);
  };
  const drop = (rows: readonly Row[]) => {
    byMember.drop(rows.map(({ id, fields }) => [fields.memberId, id]));
    byPayer.drop(
      rows.flatMap(({ id, fields: { payer } }) => (payer ? [[payerKey(payer), id] as const] : [])),
    );
    reversals.drop(
      rows.flatMap(({ id, fields: { reverses } }) =>
        reverses === null ? [] : [[reverses, id] as const],
      ),
    );
    for (const scope of new Set(rows.map((row) => row.scope))) {
      const here = rows.filter((row) => row.scope === scope);
      yearsIn(scope).drop(here.map(({ id, fields }) => [fields.year, id]));
    }
  };

  for (const row of records.all('contribution')) put(row);
  records.onChange((all) => {
    const changed = all.filter(({ kind }) => kind === 'contribution');
    if (changed.length === 0) return;
    const before = changed.flatMap((one) => rowBefore(one) ?? []);
    const now = changed.flatMap(({ id }) => records.of('contribution', id) ?? []);
    drop(before);
    for (const row of now) put(row);
    const touched = new Set<string>();
    for (const { fields } of [...before, ...now]) {
      settled.delete(fields.memberId);
      touched.add(people.survivorOf(fields.memberId));
    }
    const change = { people: touched, entries: changed.map(({ id }) => id) };
    for (const listener of listeners) listener(change);
  });

  return {
    get,
    ofPerson,
    standingOf(id) {
      // Nearly everybody is one record; of who is several, another one may come.
      if (people.mergedHere(id).length > 0) return standingPayments(ofPerson(id), null);
      const known = settled.get(id);
      if (known !== undefined) return known;
      const own = found(byMember.of(id));
      if (own.length === 0) return none;
      const net = standingPayments(own, null);
      settled.set(id, net);
      return net;
    },
    ofPurse({ memberId, payer }) {
      if (payer?.kind === 'person') return found(byPayer.of(payerKey(payer)));
      const owner = recordsOf(people.survivorOf(payer?.memberId ?? memberId));
      return [
        ...owner.flatMap((id) => found(byMember.of(id)).filter((entry) => !entry.payer)),
        ...owner.flatMap((id) => found(byPayer.of(payerKey({ kind: 'member', memberId: id })))),
      ];
    },
    ofYear: (scope, year) => found(sections.get(scope)?.of(year) ?? []),
    *ofSection(scope) {
      const years = sections.get(scope);
      for (const year of years?.keys() ?? []) {
        for (const id of years?.of(year) ?? []) {
          const entry = get(id);
          if (entry !== null) yield entry;
        }
      }
    },
    yearsOf: (scope) => [...(sections.get(scope)?.keys() ?? [])].sort((a, b) => b - a),
    reversalOf(id) {
      const payment = get(id);
      const back = found(reversals.of(id));
      if (payment === null || back.length === 0) return null;
      return movementsOf([payment, ...back]).find(({ reverses }) => reverses === id) ?? null;
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}

const entryOf = (row: Row | null): LedgerEntry | null =>
  row && { ...row.fields, id: row.id, scope: row.scope };

function rowBefore({ kind, before }: ChangedRecord): Row | null {
  // What is not of its kind was not let in.
  return kind === 'contribution' && before !== null
    ? (before as ShownRecord as unknown as Row)
    : null;
}
