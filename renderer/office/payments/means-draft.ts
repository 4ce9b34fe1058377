import type { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import type { PaymentMeans } from '#shared/domain/contributions/payment-means.ts';
import { unreachable } from '#shared/result.ts';

export type MeansKind = PaymentMeans['kind'];

/** How it came in, as it stands in the fields: empty is an empty text. */
export type MeansDraft = {
  readonly means: MeansKind;
  /** The bank of a cheque, the platform of an online payment. */
  readonly through: string;
  /** Number of a cheque, reference of a transfer, mandate, order. */
  readonly reference: string;
};

/** Dues are for a year, whenever they come in; other payments belong to the day. */
export const isForYear = (kind: ContributionKind): boolean =>
  kind === 'dues' || kind === 'official-dues';

export function meansOf({ means, through, reference }: MeansDraft): PaymentMeans {
  const said = textOf(reference);
  switch (means) {
    case 'cheque':
      return { kind: means, bank: textOf(through), number: said };
    case 'transfer':
    case 'card':
      return { kind: means, reference: said };
    case 'direct-debit':
      return { kind: means, mandate: said };
    case 'cash':
      return { kind: means };
    case 'online':
      return { kind: means, platform: textOf(through), order: said };
    default:
      return unreachable(means);
  }
}

export const textOf = (typed: string): string | null => typed.trim() || null;
