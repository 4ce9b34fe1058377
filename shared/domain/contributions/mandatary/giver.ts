import type { Address } from '../../members/household.ts';
import type { MemberFields } from '../../members/member.ts';
import type { Contribution } from '../contribution.ts';

/** Whose money it was: somebody with a record, or a name that was written down. */
export type Giver =
  | (Pick<MemberFields, 'civility' | 'givenName' | 'familyName'> & {
      readonly kind: 'known';
      readonly id: string;
      readonly address: Address;
      /** Elected offices held on the day of the payment. */
      readonly mandates: readonly string[];
    })
  | { readonly kind: 'unknown'; readonly name: string };

export type GivenPayment = {
  readonly payment: Contribution;
  readonly giver: Giver;
  /** Of the deposit slip, where it was taken to the bank with one. */
  readonly slip: string | null;
};
