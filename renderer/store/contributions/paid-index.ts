import type { PaymentFacts } from '#shared/domain/contributions/contribution.ts';
import { type DuesMarkFields, paymentsIn } from '#shared/domain/contributions/dues-mark.ts';
import { createIdLists } from '../memory/id-lists.ts';
import type { KeptRecords, RecordOf } from '../memory/kept-records.ts';
import type { People } from '../memory/people.ts';
import type { LedgerIndex } from './ledger-index.ts';

/**
 * What lists know of payments: the payments where this office is given the amounts, else central's marks of the years
 * that are paid.
 */
export type PaidIndex = {
  /** What stands today, oldest first. */
  of(id: string, sectionId: string): readonly PaymentFacts[];
  /** Of a person, under whatever record they were made. */
  marksOf(id: string): readonly DuesMarkFields[];
  /** Of which this office is given the amounts; the same object while they are the same. */
  sectionsWithAmounts(): ReadonlySet<string>;
  /** Called with the people of whom something changed. */
  onChange(listener: (people: ReadonlySet<string>) => void): void;
};

type Parts = {
  readonly people: Pick<People, 'survivorOf' | 'mergedHere'>;
  readonly records: Pick<KeptRecords, 'all' | 'of' | 'onChange'>;
  readonly ledger: Pick<LedgerIndex, 'standingOf' | 'onChange'>;
  readonly sectionsWithAmounts: () => ReadonlySet<string>;
};
type Mark = Pick<RecordOf<'dues-mark'>, 'id' | 'fields'>;

export function createPaidIndex({
  people,
  records,
  ledger,
  sectionsWithAmounts,
}: Parts): PaidIndex {
  const byMember = createIdLists<string>();
  const members = new Map<string, string>();
  const listeners: ((people: ReadonlySet<string>) => void)[] = [];
  const tell = (touched: ReadonlySet<string>) => {
    for (const listener of listeners) listener(touched);
  };

  const put = ({ id, fields: { memberId } }: Mark) => {
    byMember.add(memberId, id);
    members.set(id, memberId);
  };
  for (const row of records.all('dues-mark')) put(row);

  records.onChange((all) => {
    const changed = all.filter(({ kind }) => kind === 'dues-mark');
    if (changed.length === 0) return;
    const touched = new Set<string>();
    const touch = (memberId: string | undefined) => {
      if (memberId !== undefined) touched.add(people.survivorOf(memberId));
    };
    const before = changed.flatMap(({ id }) => {
      const memberId = members.get(id);
      members.delete(id);
      touch(memberId);
      return memberId === undefined ? [] : [[memberId, id] as const];
    });
    byMember.drop(before);
    for (const { id } of changed) {
      const now = records.of('dues-mark', id);
      if (now === null) continue;
      put(now);
      touch(now.fields.memberId);
    }
    tell(touched);
  });
  ledger.onChange(({ people: touched }) => tell(touched));

  const marksOf = (id: string) =>
    [id, ...people.mergedHere(id)]
      .flatMap((one) => byMember.of(one))
      .flatMap((mark) => records.of('dues-mark', mark)?.fields ?? []);

  return {
    marksOf,
    of: (id, sectionId) =>
      sectionsWithAmounts().has(sectionId) ? ledger.standingOf(id) : paymentsIn(marksOf(id), null),
    sectionsWithAmounts,
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
