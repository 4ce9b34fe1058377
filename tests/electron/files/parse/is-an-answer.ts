import { expect } from 'vitest';
import { ParsedTable, ParseFailure } from '#shared/ipc/import-file.ts';
import { parseBytes } from '../../../../electron/files/parse/parse-bytes.ts';

/** Neither a crash nor anything that the border between processes would refuse. */
export async function isAnAnswer(bytes: Uint8Array): Promise<void> {
  const answer = await parseBytes({ fileName: 'fichier', bytes, options: {} });
  const checked = answer.ok ? ParsedTable.parse(answer.value) : ParseFailure.parse(answer.error);
  expect(checked).toEqual(answer.ok ? answer.value : answer.error);
}
