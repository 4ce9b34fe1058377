import type { ParentPort } from 'electron';
import { z } from 'zod';
import { ParseOptions } from '#shared/ipc/import-file.ts';
import { packTable } from '#shared/ipc/table-pieces.ts';
import { ok } from '#shared/result.ts';
import { meterEvery } from './parse/meter.ts';
import { parseBytes } from './parse/parse-bytes.ts';

// Runs in a utility process: whatever a file does here, main lives on and kills it when its time is up.
const Order = z.object({
  fileName: z.string(),
  bytes: z.instanceof(Uint8Array),
  options: ParseOptions,
});

const tellsEveryMs = 100;

const { parentPort }: { readonly parentPort: ParentPort } = process;

parentPort.once('message', ({ data }) => {
  const meter = meterEvery(tellsEveryMs, (reading) => parentPort.postMessage({ reading }));
  void parseBytes(Order.parse(data), meter).then((answer) =>
    parentPort.postMessage(answer.ok ? ok(packTable(answer.value)) : answer),
  );
});
