import { isUtf8 } from 'node:buffer';

/**
 * Puts together what quoted-printable broke with a `=` at the end of its lines. The standard goes on at the very next
 * sign; Evolution sets a space before it, as other folds have one; KAddressBook folds between `=` and its two digits.
 */
export function joinQuoted(lines: readonly string[]): string {
  const asStandard = joined(lines, (line) => line);
  const further = lines.slice(1);
  if (further.length === 0 || !further.every((line) => line.startsWith(' '))) return asStandard;
  const asEvolution = joined(lines, (line) => line.slice(1));
  if (!asEvolution.slice(asEvolution.indexOf(':')).includes(' ')) return asEvolution;
  if (hasWholeLetters(asStandard)) return asStandard;
  const asKAddressBook = lines.map((line, at) => (at === 0 ? line : line.slice(1))).join('');
  return hasWholeLetters(asKAddressBook) ? asKAddressBook : asStandard;
}

function joined(lines: readonly string[], next: (line: string) => string): string {
  const last = lines.length - 1;
  return lines
    .map((line, at) => (at < last ? line.slice(0, -1) : line))
    .map((line, at) => (at === 0 ? line : next(line)))
    .join('');
}

function hasWholeLetters(quoted: string): boolean {
  const runs = quoted.match(/(?:=[0-9A-F]{2})+/gi) ?? [];
  return runs.every((run) => isUtf8(Buffer.from(run.replaceAll('=', ''), 'hex')));
}
