import type { BankLine, BankStatement } from '#shared/domain/bank/statement.ts';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';

export type SaidLine = Partial<BankLine> & { readonly label: string; readonly cents: number };

/** A statement of one account, whose lines are of this year unless they say otherwise. */
export function aStatement(
  lines: readonly SaidLine[],
  said: Partial<BankStatement> = {},
): BankStatement {
  const day = IsoDate.parse('2026-03-05');
  return {
    format: 'csv',
    bank: null,
    account: null,
    currency: 'EUR',
    opening: null,
    closing: null,
    period: null,
    lines: lines.map(({ cents, ...line }, at) => ({
      place: { line: at + 2, number: at + 1 },
      bookedOn: day,
      valueOn: null,
      amount: toCents(cents),
      details: '',
      reference: null,
      counterparty: null,
      counterpartyAccount: null,
      kind: 'transfer',
      endToEndId: null,
      bankId: null,
      parts: [],
      raw: line.label,
      ...line,
    })),
    faults: [],
    ...said,
  };
}
