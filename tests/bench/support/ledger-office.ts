import { ContributionFields } from '#shared/domain/contributions/contribution.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import type { RecordFields } from '#shared/sync/mutation.ts';
import { createLedgerIndex } from '../../../renderer/store/contributions/ledger-index.ts';
import type { ReportPorts } from '../../../renderer/store/contributions/reports/facts-of.ts';
import { createHeldRows } from '../../../renderer/store/memory/held-rows.ts';
import { createKeptRecords } from '../../../renderer/store/memory/kept-records.ts';
import { createOutbox } from '../../../renderer/store/memory/outbox.ts';
import { createPeople } from '../../../renderer/store/memory/people.ts';
import { aHeld } from '../../builders/a-mutation.ts';
import { idOf } from '../../renderer/store/support/list-office.ts';

export type Payment = Omit<ContributionFields, 'memberId'> & {
  readonly number: number;
  /** The place of the member. */
  readonly who: number;
  /** The number of the payment that this takes back. */
  readonly back: number | null;
};

const paymentId = (number: number): string =>
  `0193f1a1-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const duesScope = scopeOf('here', 'dues');

const firstYear = 2017;
const years = 10;

/** Dues of ten years for nearly everybody since they joined, one payment in a hundred taken back. */
export function* inventPayments(members: readonly MemberFields[]): Generator<Payment> {
  let number = 0;
  for (const [who] of members.entries()) {
    for (let year = firstYear; year < firstYear + years; year += 1) {
      const turn = (who * 31 + year * 17) % 101;
      if (turn > 93 || (who % 40 === 0 && year > 2021) || who % 97 === 0) continue;
      const day = `${year}-${two(1 + (turn % 12))}-${two(1 + (who % 28))}`;
      const { memberId: _, ...fields } = ContributionFields.parse({
        memberId: idOf(who),
        kind: turn % 10 === 0 ? 'donation' : 'dues',
        year,
        amount: 1_000 + turn * 50,
        receivedOn: day,
        reverses: null,
      });
      number += 1;
      yield { ...fields, number, who, back: null };
      if (turn !== 50) continue;
      number += 1;
      const amount = ContributionFields.shape.amount.parse(-fields.amount);
      yield { ...fields, amount, number, who, back: number - 1, reverses: paymentId(number - 1) };
    }
  }
}

/** The memory of the database Worker, with everything in it. */
export function ledgerOffice(members: readonly MemberFields[]): ReportPorts {
  const held = createHeldRows();
  const outbox = createOutbox();
  const records = createKeptRecords(held, outbox);
  const people = createPeople({ held, outbox, records });
  for (const [who, fields] of members.entries()) held.put(aHeld({ id: idOf(who), fields }));
  people.refresh(held.members.keys());
  for (const { number, who, back: _, ...fields } of inventPayments(members)) {
    // A payment is JSON.
    const plain = { ...fields, memberId: idOf(who) } as RecordFields;
    const id = paymentId(number);
    held.put({ entity: 'contribution', id, scope: duesScope, rev: 1, fields: plain });
  }
  records.refresh(held.records.keys());
  return { people, records, ledger: createLedgerIndex({ people, records }) };
}

const two = (value: number): string => String(value).padStart(2, '0');
