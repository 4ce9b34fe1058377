import { sumOfCents } from '../../cents.ts';
import type { BankFault } from '../fault.ts';
import type { BankLine, BankStatement } from '../statement.ts';
import { isBadIban } from './account-of.ts';
import { withTrustedIds } from './trusted-ids.ts';

type Draft = Omit<BankStatement, 'faults' | 'lines' | 'period'> & {
  readonly period: BankStatement['period'];
  readonly lines: readonly BankLine[];
  readonly faults: readonly BankFault[];
};

/** What can only be said of all lines together: doubles, the period, whether the balances agree. */
export function finishStatement(draft: Draft): BankStatement {
  const { lines, faults: doubles } = withTrustedIds(draft.lines);
  const faults = [...draft.faults, ...doubles, ...repeatsIn(lines), ...gapOf({ ...draft, lines })];
  if (isBadIban(draft.account)) {
    const value = draft.account?.kind === 'number' ? draft.account.number : '';
    faults.push({ place: { line: 0, column: null }, kind: 'bad-iban', value });
  }
  faults.sort((a, b) => a.place.line - b.place.line);
  return { ...draft, period: draft.period ?? periodOf(lines), lines: [...lines], faults };
}

function periodOf(lines: readonly BankLine[]): BankStatement['period'] {
  const [first] = lines;
  if (first === undefined) return null;
  let { bookedOn: from, bookedOn: to } = first;
  for (const { bookedOn } of lines) {
    if (bookedOn < from) from = bookedOn;
    if (bookedOn > to) to = bookedOn;
  }
  return { from, to };
}

function repeatsIn(lines: readonly BankLine[]): readonly BankFault[] {
  const seen = new Map<string, number>();
  return lines.flatMap((line) => {
    // With an id of its own each is a movement of its own.
    if (line.bankId !== null) return [];
    const key = [
      line.bookedOn,
      line.valueOn,
      line.amount,
      line.label,
      line.details,
      line.reference,
    ].join('\n');
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, line.place.line);
      return [];
    }
    const place = { line: line.place.line, column: null };
    return [{ place, kind: 'repeated' as const, value: String(before) }];
  });
}

function gapOf({
  opening,
  closing,
  lines,
}: Pick<Draft, 'opening' | 'closing' | 'lines'>): readonly BankFault[] {
  if (opening === null || closing === null) return [];
  const gap = closing.amount - opening.amount - sumOfCents(lines.map(({ amount }) => amount));
  if (gap === 0) return [];
  return [{ place: { line: 0, column: null }, kind: 'balance-gap', value: String(gap) }];
}
