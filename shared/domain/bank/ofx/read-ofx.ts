import { err, ok, type Result } from '../../../result.ts';
import type { DecimalSign } from '../column-choice.ts';
import type { BankFault } from '../fault.ts';
import { accountOf } from '../read/account-of.ts';
import { faultOf } from '../read/fault-of.ts';
import { finishStatement } from '../read/finish-statement.ts';
import { isEuro } from '../read/is-euro.ts';
import { numberLines } from '../read/number-lines.ts';
import { decimalSignOf, readAmount } from '../read/read-amount.ts';
import { readDay } from '../read/read-day.ts';
import type { Balance, BankLine, BankStatement } from '../statement.ts';
import { type OfxFields, type OfxStatement, ofxBlocks } from './ofx-blocks.ts';
import { readTransaction } from './read-transaction.ts';

export type OfxFailure =
  | { readonly kind: 'truncated'; readonly line: number }
  | { readonly kind: 'other-message'; readonly found: string };

export const isOfx = (start: string): boolean =>
  /^\s*(?:OFXHEADER\s*[:=]|<\?OFX\b|<\?xml[^>]*>\s*(?:<\?OFX\b|<OFX>)|<OFX>)/i.test(start);

/** The statements of an OFX file: version 1 (SGML) and version 2 (XML), bank accounts and cards. */
export function readOfx(
  text: string,
  chosen: DecimalSign | null,
): Result<readonly BankStatement[], OfxFailure> {
  const { statements, others, brokenAt } = ofxBlocks(text);
  if (brokenAt !== null) return err({ kind: 'truncated', line: brokenAt });
  if (statements.length === 0) return err({ kind: 'other-message', found: others.at(-1) ?? 'OFX' });
  const format = /<\?xml|<\?OFX/i.test(text.slice(0, 500)) ? 'ofx2' : 'ofx1';
  return ok(numberLines(statements.map((one) => statementOf(one, { format, chosen }))));
}

type Context = { readonly format: 'ofx1' | 'ofx2'; readonly chosen: DecimalSign | null };

function statementOf(statement: OfxStatement, { format, chosen }: Context): BankStatement {
  const { fields, transactions, line } = statement;
  const decimal = chosen ?? decimalSignOf(amountsOf(statement));
  const currency = fields.get('CURDEF') ?? 'EUR';
  const lines: BankLine[] = [];
  const faults: BankFault[] = [];
  if (isEuro(currency)) {
    for (const transaction of transactions) {
      const read = readTransaction(transaction, decimal);
      if (read.kind === 'line') lines.push(read.line);
      else faults.push(read.fault);
    }
  } else faults.push(faultOf('other-currency', { line, column: 'CURDEF' }, currency));
  return finishStatement({
    format,
    bank: null,
    account: accountIn(fields),
    currency: isEuro(currency) ? 'EUR' : currency.toUpperCase(),
    opening: null,
    closing: closingOf(fields, decimal),
    period: periodOf(fields),
    lines,
    faults,
  });
}

const amountsOf = ({ transactions, fields }: OfxStatement): readonly string[] => [
  ...transactions.map((transaction) => transaction.fields.get('TRNAMT') ?? ''),
  fields.get('LEDGERBAL.BALAMT') ?? '',
];

/** French banks part the number into bank, branch and account. */
function accountIn(fields: OfxFields): BankStatement['account'] {
  const of = (part: string, name: string) => fields.get(`${part}.${name}`) ?? '';
  const own = of('BANKACCTFROM', 'ACCTID') || of('CCACCTFROM', 'ACCTID');
  const whole = accountOf(own);
  if (whole?.kind === 'iban') return whole;
  return accountOf(`${of('BANKACCTFROM', 'BANKID')}${of('BANKACCTFROM', 'BRANCHID')}${own}`);
}

function closingOf(fields: OfxFields, decimal: DecimalSign | null): Balance | null {
  const read = readAmount(fields.get('LEDGERBAL.BALAMT') ?? '', decimal);
  if (read.kind !== 'cents') return null;
  return { amount: read.cents, on: readDay(fields.get('LEDGERBAL.DTASOF') ?? '') };
}

function periodOf(fields: OfxFields): BankStatement['period'] {
  const from = readDay(fields.get('DTSTART') ?? '');
  const to = readDay(fields.get('DTEND') ?? '');
  return from !== null && to !== null && from <= to ? { from, to } : null;
}
