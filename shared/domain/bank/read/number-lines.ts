import type { BankStatement } from '../statement.ts';

/** Gives each line its place among all of the file. */
export function numberLines(statements: readonly BankStatement[]): readonly BankStatement[] {
  let number = 0;
  return statements.map((statement) => ({
    ...statement,
    lines: statement.lines.map((line) => {
      number += 1;
      return { ...line, place: { line: line.place.line, number } };
    }),
  }));
}
