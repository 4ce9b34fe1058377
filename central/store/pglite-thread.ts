import { parentPort, workerData } from 'node:worker_threads';
import { openPglite } from './pglite-connection.ts';
import type { ThreadAnswer, ThreadQuestion } from './pglite-threaded.ts';
import { sqlState } from './store.ts';

// PGlite blocks its event loop while a query runs: here it blocks nobody.
const { directory }: { directory: string } = workerData;
const database = await openPglite({ dataDir: directory }).catch((error: unknown) => {
  answer({ id: 0, failure: plain(error) });
  return null;
});

if (database !== null) {
  answer({ id: 0, rows: [] });
  parentPort?.on('message', (question: ThreadQuestion) => {
    run(question).then(
      (rows) => answer({ id: question.id, rows }),
      (error: unknown) => answer({ id: question.id, failure: plain(error) }),
    );
  });
}

async function run(question: ThreadQuestion): Promise<readonly unknown[]> {
  if (question.kind === 'query')
    return (await database?.query(question.text, question.params)) ?? [];
  if (question.kind === 'script') return (await database?.script(question.text)) ?? [];
  await database?.close();
  return [];
}

function answer(message: ThreadAnswer): void {
  parentPort?.postMessage(message);
}

function plain(error: unknown): { message: string; code: string | null } {
  return { message: error instanceof Error ? error.message : 'unknown', code: sqlState(error) };
}
