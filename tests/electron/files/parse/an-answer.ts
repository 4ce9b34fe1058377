import type { ParsedTable, ParseFailure, ParseOptions } from '#shared/ipc/import-file.ts';
import { parseBytes } from '../../../../electron/files/parse/parse-bytes.ts';

/** The table, or why there is none. */
export async function answerTo(
  bytes: Uint8Array | string,
  options: ParseOptions = {},
): Promise<ParsedTable | ParseFailure> {
  const input = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
  const answer = await parseBytes({ fileName: 'fichier', bytes: input, options });
  return answer.ok ? answer.value : answer.error;
}

export async function tableOf(
  bytes: Uint8Array | string,
  options: ParseOptions = {},
): Promise<ParsedTable> {
  const answer = await answerTo(bytes, options);
  if ('kind' in answer) throw new Error(`No table: ${JSON.stringify(answer)}`);
  return answer;
}

export const cellsOf = async (bytes: Uint8Array | string, options: ParseOptions = {}) =>
  (await tableOf(bytes, options)).rows.map(({ cells }) => cells);
