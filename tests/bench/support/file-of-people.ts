import { ContributionFields } from '#shared/domain/contributions/contribution.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';
import { idOf, listOffice } from '../../renderer/store/support/list-office.ts';
import { inventMembers } from './invent-members.ts';

export type FileOfPeople = {
  readonly members: readonly MemberFields[];
  readonly payments: readonly ContributionFields[];
  readonly office: ReturnType<typeof listOffice>;
};

/** Invented people and a payment for two in three, in the memory of the database Worker. */
export function fileOfPeople(count: number): FileOfPeople {
  const members = inventMembers(count);
  const payments = members.flatMap((_, who) => (who % 3 === 0 ? [] : [paymentOf(who)]));
  const office = listOffice();
  office.put(members.entries());
  office.putRecords(
    'contribution',
    payments.map((payment, at) => [idOf(1_000_000 + at), payment] as const),
  );
  return { members, payments, office };
}

const paymentOf = (who: number): ContributionFields =>
  ContributionFields.parse({
    memberId: idOf(who),
    kind: who % 5 === 0 ? 'donation' : 'dues',
    year: 2024 + (who % 3),
    amount: 1_000 + (who % 50) * 100,
    receivedOn: `${2024 + (who % 3)}-0${1 + (who % 9)}-15`,
    reverses: null,
  });

/** In milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
