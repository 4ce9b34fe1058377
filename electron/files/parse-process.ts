import type { ParentPort } from 'electron';
import { z } from 'zod';
import { BankOptions } from '#shared/ipc/bank-file.ts';
import { packBankFile } from '#shared/ipc/bank-pieces.ts';
import { ParseOptions } from '#shared/ipc/import-file.ts';
import { packTable } from '#shared/ipc/table-pieces.ts';
import { ok } from '#shared/result.ts';
import { parseBank } from './parse/bank/parse-bank.ts';
import { type Meter, meterEvery } from './parse/meter.ts';
import { parseBytes } from './parse/parse-bytes.ts';

// Runs in a utility process: whatever a file does here, main lives on and kills it when its time is up.
const file = { fileName: z.string(), bytes: z.instanceof(Uint8Array) };
const Order = z.discriminatedUnion('reads', [
  z.object({ reads: z.literal('list'), ...file, options: ParseOptions }),
  z.object({ reads: z.literal('bank'), ...file, options: BankOptions }),
]);

const tellsEveryMs = 100;

const { parentPort }: { readonly parentPort: ParentPort } = process;

parentPort.once('message', ({ data }) => {
  const meter = meterEvery(tellsEveryMs, (reading) => parentPort.postMessage({ reading }));
  void answerTo(Order.parse(data), meter).then((answer) => parentPort.postMessage(answer));
});

async function answerTo(order: z.infer<typeof Order>, meter: Meter) {
  if (order.reads === 'bank') {
    const read = await parseBank(order, meter);
    return read.ok ? ok(packBankFile(read.value)) : read;
  }
  const read = await parseBytes(order, meter);
  return read.ok ? ok(packTable(read.value)) : read;
}
