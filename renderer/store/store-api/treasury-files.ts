import type { Cents } from '#shared/domain/cents.ts';
import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import type {
  MandataryFault,
  MissingOfMandatary,
} from '#shared/domain/contributions/mandatary/mandatary-faults.ts';
import type { Address } from '#shared/domain/members/household.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';

type SectionYear = { readonly scope: ScopeId; readonly year: number };

/** Somebody who paid in a civil year, be it for somebody else. */
export type PaidPerson = Pick<MemberFields, 'familyName' | 'givenName'> & {
  readonly id: MemberId;
  readonly payments: number;
  readonly total: Cents;
};

export type PaidYear = {
  /** By name. */
  readonly people: readonly PaidPerson[];
  /** Names of those who paid and have no record here: nothing can be addressed to them. */
  readonly strangers: readonly string[];
};

export type AttestedPerson = {
  readonly id: MemberId;
  readonly person: Pick<MemberFields, 'civility' | 'familyName' | 'givenName'>;
  readonly address: Address;
  readonly payments: readonly Contribution[];
  readonly total: Cents;
};

/** A file before it is saved: what it says, and what it lacks. */
type FilePreview = {
  readonly columns: readonly string[];
  /** The first of them. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly rowCount: number;
  /** How many are named in it. */
  readonly people: number;
  readonly total: Cents;
  readonly bytes: Uint8Array;
};

export type MandataryFile = FilePreview & {
  readonly agent: Uint8Array;
  /** The first of them. */
  readonly faults: readonly MandataryFault[];
  readonly faultCount: number;
  readonly missing: readonly MissingOfMandatary[];
  /** Payments that have no receipt, for they are neither dues nor gifts. */
  readonly leftOut: number;
};

export type FecFile = FilePreview & {
  readonly entries: number;
  readonly fileName: string;
  readonly lacksSiren: boolean;
};

export type TreasuryFilesApi = {
  paidYear(input: SectionYear): Promise<PaidYear>;
  /** In the order of `ids`; who paid nothing that year is absent. */
  attested(
    input: SectionYear & { readonly ids: readonly MemberId[] },
  ): Promise<readonly AttestedPerson[]>;
  mandataryFile(input: SectionYear): Promise<MandataryFile>;
  fecFile(
    input: SectionYear & {
      /** An accountant sees from whom only where the treasurer wants it. */
      readonly names: 'named' | 'nameless';
    },
  ): Promise<FecFile>;
};
