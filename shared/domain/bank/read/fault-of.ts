import type { BankFault, BankFaultKind } from '../fault.ts';

const shownSigns = 60;

type Place = { readonly line: number; readonly column?: string | null };

export const faultOf = (
  kind: BankFaultKind,
  { line, column = null }: Place,
  value = '',
): BankFault => ({
  place: { line, column },
  kind,
  value: shortened(value),
});

export function shortened(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length <= shownSigns ? line : `${line.slice(0, shownSigns)}…`;
}
