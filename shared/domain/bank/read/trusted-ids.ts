import type { BankFault } from '../fault.ts';
import type { BankLine } from '../statement.ts';

type Trusted = { readonly lines: readonly BankLine[]; readonly faults: readonly BankFault[] };

/**
 * The same id on the same movement: the file has it twice, and it counts once. Some banks give one id to different
 * movements: then it is no id, and none of them keeps it.
 */
export function withTrustedIds(all: readonly BankLine[]): Trusted {
  const contents = new Map<string, string>();
  const shared = new Set<string>();
  for (const line of all) {
    if (line.bankId === null) continue;
    const before = contents.get(line.bankId);
    if (before === undefined) contents.set(line.bankId, contentOf(line));
    else if (before !== contentOf(line)) shared.add(line.bankId);
  }
  const seen = new Map<string, number>();
  const lines: BankLine[] = [];
  const faults: BankFault[] = [];
  for (const line of all) {
    const { bankId, place } = line;
    const id = bankId === null || shared.has(bankId) ? null : bankId;
    const before = id === null ? undefined : seen.get(id);
    if (before !== undefined) {
      faults.push({
        place: { line: place.line, column: null },
        kind: 'same-id',
        value: String(before),
      });
      continue;
    }
    if (id !== null) seen.set(id, place.line);
    lines.push(id === bankId ? line : { ...line, bankId: null });
  }
  return { lines, faults };
}

const contentOf = ({ bookedOn, amount, label, details }: BankLine): string =>
  [bookedOn, amount, label, details].join('\n');
