import type {
  Contribution,
  ContributionFields,
} from '#shared/domain/contributions/contribution.ts';
import { standingPayments } from '#shared/domain/contributions/ledger.ts';
import type { ListPorts } from './list-ports.ts';

/** Everybody's payments, found once and kept up to date. */
export type Payments = {
  /** With those of records merged into this one; reversed ones and reversals are out. Oldest first. */
  of(id: string): readonly ContributionFields[];
  /** Takes in payments that changed; gives the people they speak of. */
  refresh(ids: readonly string[]): ReadonlySet<string>;
};

const none: readonly ContributionFields[] = [];

export function createPayments({ people, records }: ListPorts): Payments {
  const byMember = new Map<string, Contribution[]>();
  const byId = new Map<string, Contribution>();

  const put = (payment: Contribution) => {
    byId.set(payment.id, payment);
    const known = byMember.get(payment.memberId);
    if (known === undefined) byMember.set(payment.memberId, [payment]);
    else known.push(payment);
  };
  const drop = ({ id, memberId }: Contribution) => {
    byId.delete(id);
    const rest = (byMember.get(memberId) ?? []).filter((one) => one.id !== id);
    if (rest.length === 0) byMember.delete(memberId);
    else byMember.set(memberId, rest);
  };
  const settled = new Map<string, readonly ContributionFields[]>();

  for (const { id, fields } of records.all('contribution')) put({ ...fields, id });

  return {
    of(id) {
      const merged = people.mergedHere(id);
      // Nearly everybody is one record: what was settled once stays so until a payment of theirs changes.
      if (merged.length === 0) {
        const known = settled.get(id);
        if (known !== undefined) return known;
        const own = byMember.get(id);
        if (own === undefined) return none;
        const net = standingPayments(own, null);
        settled.set(id, net);
        return net;
      }
      return standingPayments(
        [id, ...merged].flatMap((one) => byMember.get(one) ?? []),
        null,
      );
    },
    refresh(ids) {
      const touched = new Set<string>();
      for (const id of ids) {
        const before = byId.get(id);
        const now = records.of('contribution', id);
        if (before !== undefined) drop(before);
        if (now !== null) put({ ...now.fields, id });
        for (const member of [before?.memberId, now?.fields.memberId]) {
          if (member === undefined) continue;
          settled.delete(member);
          touched.add(people.survivorOf(member));
        }
      }
      return touched;
    },
  };
}
