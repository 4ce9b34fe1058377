import type { BankLineKind } from '../statement.ts';
import type { Leaves } from './camt-collector.ts';

/** Families of the ISO 20022 bank transaction codes, of the domain of payments. */
const families: Readonly<Record<string, BankLineKind>> = {
  RCDT: 'transfer',
  ICDT: 'transfer',
  RRCT: 'transfer',
  IRCT: 'transfer',
  RDDT: 'direct-debit',
  IDDT: 'direct-debit',
  CCRD: 'card',
  MCRD: 'card',
  CNTR: 'cash',
  RCHQ: 'cheque',
  ICHQ: 'cheque',
};

/** By the bank's code; null when it has none that says how money moved. */
export function kindOfCode(leaves: Leaves): BankLineKind | null {
  const sub = leaves.get('BkTxCd/Domn/Fmly/SubFmlyCd')?.[0] ?? '';
  if (/^(?:CHRG|FEES|COMM|TAXE)$/.test(sub)) return 'fees';
  return families[leaves.get('BkTxCd/Domn/Fmly/Cd')?.[0] ?? ''] ?? null;
}
