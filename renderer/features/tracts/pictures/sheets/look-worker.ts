import '../../../../no-eval.ts';
import type { Answer } from '../prepare/in-worker.ts';
import { judgeStreams } from './judge-streams.ts';
import type { Looked, LookOrder } from './look-order.ts';
import { readSheets } from './read-sheets.ts';

/** One PDF, away from the page; what it costs ends with this Worker. */
addEventListener('message', async ({ data }: MessageEvent<LookOrder>) => {
  const done: Answer<Looked> = { answer: await look(data) };
  postMessage(done);
});

async function look(order: LookOrder): Promise<Looked> {
  const refusal = judgeStreams(order.bytes);
  if (refusal === null) return readSheets(order);
  return { kind: refusal.kind === 'bomb' ? 'bomb' : 'too-complex' };
}
