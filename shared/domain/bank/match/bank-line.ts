import { z } from 'zod';
import { Cents } from '../../cents.ts';
import { IsoDate } from '../../dates.ts';
import { foldText } from '../../members/fold-text.ts';
import { type BankLine, BankLineKind, type BankStatement } from '../statement.ts';

const text = (max: number) => z.string().max(max);

/** A movement on the section's account, as its statement told it. Never changed, never lost. */
export const BankLineFields = z.object({
  /** IBAN or number; empty where nobody said it. */
  account: text(60),
  bookedOn: IsoDate,
  amount: Cents,
  label: text(500),
  details: text(1_000),
  reference: text(140).nullable(),
  counterparty: text(200).nullable(),
  counterpartyAccount: text(60).nullable(),
  kind: BankLineKind,
  /** Of several that are the same word for word on one day, which. */
  occurrence: z.int().min(1).max(10_000),
});
export type BankLineFields = z.infer<typeof BankLineFields>;

/** The account of a statement; the section's own where the file does not say it. */
export function accountOf({ account }: BankStatement, own: string | null): string {
  if (account === null) return own ?? '';
  return account.kind === 'iban' ? account.iban : account.number;
}

/** The lines of a statement as they are kept. */
export function keptLines(statement: BankStatement, own: string | null): readonly BankLineFields[] {
  const account = accountOf(statement, own).slice(0, 60);
  const seen = new Map<string, number>();
  // A line of nothing says something, such as a new rate, and moves no money.
  const moving = statement.lines.filter(({ amount }) => amount !== 0);
  return moving.map((line) => {
    const { bookedOn, amount, kind } = line;
    const fields: BankLineFields = {
      account,
      bookedOn,
      amount,
      label: line.label.slice(0, 500),
      details: line.details.slice(0, 1_000),
      reference: shortened(line.reference ?? line.endToEndId, 140),
      counterparty: shortened(line.counterparty, 200),
      counterpartyAccount: shortened(line.counterpartyAccount, 60),
      kind,
      occurrence: 1,
    };
    const occurrence = (seen.get(identityOf(fields)) ?? 0) + 1;
    seen.set(identityOf(fields), occurrence);
    return { ...fields, occurrence };
  });
}

/**
 * What makes a line itself, so that a statement that is read again, or one that overlaps it, brings nothing new. An
 * overlapping one has whole days: the second of two equal lines of a day is the second in both.
 */
export const identityOf = ({
  account,
  bookedOn,
  amount,
  label,
  occurrence,
}: Pick<BankLineFields, 'account' | 'bookedOn' | 'amount' | 'label' | 'occurrence'>): string =>
  ['bank-line', account, bookedOn, amount, foldText(label), occurrence].join('\n');

const shortened = (said: BankLine['reference'], most: number): string | null =>
  said === null || said === '' ? null : said.slice(0, most);

/** All that the bank says of a line, as one label. */
export const wholeLabel = ({ label, details, counterparty }: BankLineFields): string =>
  [label, details, counterparty ?? '']
    .filter((said, at, all) => said !== '' && !all.slice(0, at).some((one) => one.includes(said)))
    .join(' ');
