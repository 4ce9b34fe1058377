import { Worker } from 'node:worker_threads';

export type PasswordCost = { readonly memoryKiB: number; readonly iterations: number };

/** Well above the floor OWASP gives for Argon2id (19 MiB, 2 passes); about 0.2 s on a small machine. */
export const defaultPasswordCost: PasswordCost = { memoryKiB: 65_536, iterations: 2 };

export type PasswordQuestion =
  | {
      readonly id: number;
      readonly kind: 'hash';
      readonly password: string;
      readonly cost: PasswordCost;
    }
  | {
      readonly id: number;
      readonly kind: 'verify';
      readonly password: string;
      readonly hash: string;
    };

export type PasswordAnswer = { readonly id: number; readonly value: string | boolean };

export type Passwords = {
  readonly hash: (password: string) => Promise<string>;
  /** Takes as long when there is nothing to compare with: an unknown account cannot be told by the clock. */
  readonly matches: (password: string, hash: string | null) => Promise<boolean>;
  /** How many are being waited for. */
  readonly waiting: () => number;
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly resolve: (value: string | boolean) => void;
  readonly reject: (error: Error) => void;
};
type Asked = PasswordQuestion extends infer Q
  ? Q extends PasswordQuestion
    ? Omit<Q, 'id'>
    : never
  : never;

/** Argon2id in a thread of its own: one hash at a time, and requests go on meanwhile. */
export function createPasswords(cost: PasswordCost): Passwords {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let lastId = 0;
  let decoy: Promise<string> | null = null;

  const start = () => {
    const started = new Worker(new URL('./argon2-thread.ts', import.meta.url));
    started.on('message', (answer: PasswordAnswer) => {
      waiting.get(answer.id)?.resolve(answer.value);
      waiting.delete(answer.id);
    });
    started.on('error', (error) => {
      thread = null;
      for (const asked of waiting.values()) asked.reject(error);
      waiting.clear();
    });
    return started;
  };
  const ask = (question: Asked) =>
    new Promise<string | boolean>((resolve, reject) => {
      thread ??= start();
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      thread.postMessage({ ...question, id });
    });

  const hash = async (password: string) =>
    String(await ask({ kind: 'hash', password: normal(password), cost }));
  return {
    hash,
    matches: async (password, known) => {
      decoy ??= hash('nobody has this password');
      const against = known ?? (await decoy);
      const isSame = await ask({ kind: 'verify', password: normal(password), hash: against });
      return known !== null && isSame === true;
    },
    waiting: () => waiting.size,
    close: async () => {
      await thread?.terminate();
      thread = null;
    },
  };
}

/** The same accented password typed on two systems is the same password. */
const normal = (password: string): string => password.normalize('NFC');
