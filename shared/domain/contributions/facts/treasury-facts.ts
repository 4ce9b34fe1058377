import { z } from 'zod';
import { Bic, CreditorId, Iban } from './bank-identifiers.ts';

const line = (max: number) => z.string().trim().min(1).max(max).nullable();
/** Several lines, as on an envelope. */
const address = line(300);
const phone = line(60);
const email = z.email().max(254).nullable();

/** An account of the general ledger: its number in the chart of accounts, and what it is called. */
const LedgerAccount = z.object({
  number: z.string().regex(/^\d{3}[\dA-Z]{0,17}$/),
  name: z.string().trim().min(1).max(60),
});
export type LedgerAccount = z.infer<typeof LedgerAccount>;

/** What an account of the general ledger is used for. */
export const AccountUse = z.enum([
  'dues',
  'official-dues',
  'donation',
  'event',
  'other',
  'bank',
  'cheques',
  'cash',
  'online',
  'upward-federation',
  'upward-national',
]);
export type AccountUse = z.infer<typeof AccountUse>;

/**
 * What the treasurer's papers and files say of the section and of the financial agent (mandataire) who alone gives tax
 * receipts; each field is merged for itself. `null`: nobody has said it yet.
 */
export const TreasuryFactsFields = z.object({
  /** The section, or the association that keeps its account. */
  name: line(120),
  address,
  phone,
  email,
  /** Number in the national register of associations. */
  rna: z
    .string()
    .regex(/^W[\dA-Z]{9}$/)
    .nullable(),
  siren: z
    .string()
    .regex(/^\d{9}$/)
    .nullable(),
  treasurer: line(120),
  /** Where papers are signed: « Fait à … ». */
  place: line(80),
  accountHolder: line(70),
  iban: Iban.nullable(),
  bic: Bic.nullable(),
  /** The SEPA creditor identifier (ICS), which the bank asks for. */
  creditorId: CreditorId.nullable(),
  mandatary: line(120),
  mandataryAddress: address,
  mandataryPhone: phone,
  mandataryEmail: email,
  /** What the CNCCFP calls the mandataire by. */
  cnccfpId: line(40),
  /** Where the section uses other accounts than the common ones. */
  accounts: z.partialRecord(AccountUse, LedgerAccount).nullable(),
});
export type TreasuryFactsFields = z.infer<typeof TreasuryFactsFields>;

export const noTreasuryFacts: TreasuryFactsFields = {
  name: null,
  address: null,
  phone: null,
  email: null,
  rna: null,
  siren: null,
  treasurer: null,
  place: null,
  accountHolder: null,
  iban: null,
  bic: null,
  creditorId: null,
  mandatary: null,
  mandataryAddress: null,
  mandataryPhone: null,
  mandataryEmail: null,
  cnccfpId: null,
  accounts: null,
};
