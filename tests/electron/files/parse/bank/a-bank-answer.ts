import type { BankStatement } from '#shared/domain/bank/statement.ts';
import type { BankFile, BankFileFailure, BankOptions } from '#shared/ipc/bank-file.ts';
import { parseBank } from '../../../../../electron/files/parse/bank/parse-bank.ts';

type Input = Uint8Array | string;

/** What a file holds, or why it cannot be told. */
export async function bankAnswerTo(
  file: Input,
  options: BankOptions = {},
): Promise<BankFile | BankFileFailure> {
  const bytes = typeof file === 'string' ? Buffer.from(file, 'utf8') : file;
  const answer = await parseBank({ fileName: 'releve', bytes, options });
  return answer.ok ? answer.value : answer.error;
}

export async function statementsOf(
  file: Input,
  options: BankOptions = {},
): Promise<readonly BankStatement[]> {
  const answer = await bankAnswerTo(file, options);
  if (answer.kind !== 'statements') throw new Error(`No statement: ${JSON.stringify(answer)}`);
  return answer.statements;
}

/** Of a file with one account. */
export async function statementOf(file: Input, options: BankOptions = {}): Promise<BankStatement> {
  const [statement, ...others] = await statementsOf(file, options);
  if (statement === undefined || others.length > 0) throw new Error(`${others.length} others`);
  return statement;
}

/** Day, cents and label of each line. */
export const shortLines = ({ lines }: Pick<BankStatement, 'lines'>) =>
  lines.map(({ bookedOn, amount, label }) => [bookedOn, amount, label]);

export const shortFaults = ({ faults }: Pick<BankStatement, 'faults'>) =>
  faults.map(({ place, kind, value }) => [place.line, place.column, kind, value]);
