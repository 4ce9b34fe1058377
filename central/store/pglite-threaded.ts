import { Worker } from 'node:worker_threads';
import type { PgliteConnection } from './pglite-store.ts';

export type ThreadQuestion =
  | {
      readonly id: number;
      readonly kind: 'query';
      readonly text: string;
      readonly params: readonly unknown[];
    }
  | { readonly id: number; readonly kind: 'script'; readonly text: string }
  | { readonly id: number; readonly kind: 'close' };

export type ThreadAnswer =
  | { readonly id: number; readonly rows: readonly unknown[] }
  | {
      readonly id: number;
      readonly failure: { readonly message: string; readonly code: string | null };
    };

type Waiting = {
  readonly resolve: (rows: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
};
type Asked = ThreadQuestion extends infer Q
  ? Q extends ThreadQuestion
    ? Omit<Q, 'id'>
    : never
  : never;

const opening = 0;
/** PostgreSQL's word for a lost connection. */
const connectionFailure = '08006';

/** A PGlite in a thread of its own, on a directory that nobody else has open. */
export async function openPgliteThread(directory: string): Promise<PgliteConnection> {
  const thread = new Worker(new URL('./pglite-thread.ts', import.meta.url), {
    workerData: { directory },
  });
  const waiting = new Map<number, Waiting>();
  let lastId = opening;

  thread.on('message', (answer: ThreadAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('rows' in answer) asked?.resolve(answer.rows);
    else
      asked?.reject(
        Object.assign(new Error(answer.failure.message), { code: answer.failure.code }),
      );
  });
  let end: Error | null = null;
  const failAll = (error: Error) => {
    end ??= Object.assign(error, { code: connectionFailure });
    for (const asked of waiting.values()) asked.reject(end);
    waiting.clear();
  };
  thread.on('error', failAll);
  thread.on('exit', () => failAll(new Error('the database thread has ended')));

  const answerTo = (id: number) =>
    new Promise<readonly unknown[]>((resolve, reject) => waiting.set(id, { resolve, reject }));
  const ask = (question: Asked) => {
    if (end !== null) return Promise.reject(end);
    const id = ++lastId;
    const answer = answerTo(id);
    thread.postMessage({ ...question, id });
    return answer;
  };

  await answerTo(opening);
  return {
    query: (text, params) => ask({ kind: 'query', text, params }),
    script: (text) => ask({ kind: 'script', text }),
    close: async () => {
      await ask({ kind: 'close' });
      await thread.terminate();
    },
  };
}
