import { err, ok, type Result } from '../../../result.ts';
import type { BankFault } from '../fault.ts';
import { accountOf } from '../read/account-of.ts';
import { faultOf } from '../read/fault-of.ts';
import { finishStatement } from '../read/finish-statement.ts';
import { isEuro } from '../read/is-euro.ts';
import { numberLines } from '../read/number-lines.ts';
import { readDay } from '../read/read-day.ts';
import type { Balance, BankLine, BankStatement } from '../statement.ts';
import type { CamtCollector, CamtStatement, Leaves } from './camt-collector.ts';
import { camtAmount, firstOf, readEntry } from './read-entry.ts';

/** What a collector heard, as statements: CAMT.053 of any version, and nothing else. */
export function readCamt({
  message,
  statements,
}: Pick<CamtCollector, 'message' | 'statements'>): Result<
  readonly BankStatement[],
  { readonly kind: 'other-message'; readonly found: string }
> {
  const isStatement = message !== null && /^(?:camt\.053|BkToCstmrStmt)/.test(message);
  if (!isStatement) return err({ kind: 'other-message', found: message ?? 'XML' });
  return ok(numberLines(statements.map(statementOf)));
}

function statementOf({ leaves, balances, entries, line }: CamtStatement): BankStatement {
  const said = firstOf(leaves, 'Acct/Ccy') ?? firstOf(balances[0], 'Amt@Ccy') ?? 'EUR';
  const lines: BankLine[] = [];
  const faults: BankFault[] = [];
  if (isEuro(said)) {
    for (const entry of entries) {
      const read = readEntry(entry);
      if (read.line !== null) lines.push(read.line);
      faults.push(...read.faults);
    }
  } else faults.push(faultOf('other-currency', { line, column: 'Acct/Ccy' }, said));
  return finishStatement({
    format: 'camt053',
    bank: null,
    account: accountOf(firstOf(leaves, 'Acct/Id/IBAN') ?? firstOf(leaves, 'Acct/Id/Othr/Id')),
    currency: isEuro(said) ? 'EUR' : said,
    opening: balanceOf(balances, ['OPBD', 'PRCD']),
    closing: balanceOf(balances, ['CLBD']),
    period: periodOf(leaves),
    lines,
    faults,
  });
}

function balanceOf(balances: readonly Leaves[], codes: readonly string[]): Balance | null {
  for (const code of codes) {
    const found = balances.find((balance) => firstOf(balance, 'Tp/CdOrPrtry/Cd') === code);
    const amount = camtAmount(found, 'Amt');
    if (found === undefined || amount === null) continue;
    const on = readDay(firstOf(found, 'Dt/Dt') ?? firstOf(found, 'Dt/DtTm') ?? '');
    return { amount, on };
  }
  return null;
}

function periodOf(leaves: Leaves): BankStatement['period'] {
  const from = readDay(firstOf(leaves, 'FrToDt/FrDtTm') ?? firstOf(leaves, 'FrToDt/FrDt') ?? '');
  const to = readDay(firstOf(leaves, 'FrToDt/ToDtTm') ?? firstOf(leaves, 'FrToDt/ToDt') ?? '');
  return from !== null && to !== null && from <= to ? { from, to } : null;
}
