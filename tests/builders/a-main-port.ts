import { packBankFile } from '#shared/ipc/bank-pieces.ts';
import { packTable } from '#shared/ipc/table-pieces.ts';
import { ok } from '#shared/result.ts';
import { parseBank } from '../../electron/files/parse/bank/parse-bank.ts';
import { parseBytes } from '../../electron/files/parse/parse-bytes.ts';
import { createIpc } from '../../renderer/ipc/client.ts';
import type { MainPort, StoreRequest } from '../../renderer/store/main-port.ts';
import {
  emptyDisk,
  type Handler,
  memoryMain,
  offline,
} from '../renderer/store/support/memory-main.ts';

/** Main as the store knows it: files in memory, the real reading of lists, and no network. */
export function mainPortOf(): MainPort {
  const answer: Handler = async (name, input) => {
    if (name === 'import.parse') {
      const parsed = await parseBytes(input);
      return parsed.ok ? ok(packTable(parsed.value)) : parsed;
    }
    if (name === 'bank.parse') {
      const parsed = await parseBank(input);
      return parsed.ok ? ok(packBankFile(parsed.value)) : parsed;
    }
    return name in anyPlace ? saved(name, input) : offline(name, input);
  };
  const main = memoryMain(emptyDisk(), answer);
  const ipc = createIpc({
    request: async (name, input) => {
      // The bridge is untyped on purpose.
      const said = await main(name as StoreRequest, input as never);
      // Bytes cloned here would be those of Node, which are none in the window of a test.
      return (
        name === 'import.parse' || name === 'bank.parse' ? said : structuredClone(said)
      ) as never;
    },
    onEvent: () => () => undefined,
  });
  return (name, input) => ipc.request(name, input);
}

/** The person takes the suggested name, and the disk takes everything. */
const anyPlace: Readonly<Record<string, unknown>> = {
  'save.piece': ok({}),
  'save.end': ok({}),
  'save.cancel': {},
  'save.begin': null,
};

const saved = (name: string, { suggestedName }: { readonly suggestedName?: string }): unknown =>
  anyPlace[name] ?? { file: { id: 'file', fileName: suggestedName } };
