import { z } from 'zod';
import { BankFileFailure } from '#shared/ipc/bank-file.ts';
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { FileProgress, importLimits, ParseFailure } from '#shared/ipc/import-file.ts';
import { err, type Result } from '#shared/result.ts';
import { oneAtATime } from '../disk/one-at-a-time.ts';

type Parsed = RequestOutput<'import.parse'>;
type ParsedBank = RequestOutput<'bank.parse'>;

type ReadingOrder =
  | (RequestInput<'import.parse'> & { readonly reads: 'list' })
  | (RequestInput<'bank.parse'> & { readonly reads: 'bank' });

/** A process that reads one file and may be ended at any moment. */
export type ParseProcess = {
  post(order: ReadingOrder): void;
  /** How far it is, as often as it likes, and its answer at the end. */
  onSaid(listener: (said: unknown) => void): void;
  /** `isOutOfMemory` when that is what the system says it died of. */
  onEnd(listener: (end: { readonly isOutOfMemory: boolean }) => void): void;
  /** Bytes it holds now, null when unknown. */
  memory(): number | null;
  kill(): void;
};

type Ports = {
  readonly start: () => ParseProcess;
  readonly timeMs?: number;
  readonly maxMemoryBytes?: number;
};

const watchEveryMs = 250;
const defaultMaxMemoryBytes = 1_500_000_000;

export type FileReader = {
  /** One file after another. Never throws. */
  read(order: RequestInput<'import.parse'>): Promise<Parsed>;
  readBank(order: RequestInput<'bank.parse'>): Promise<ParsedBank>;
  /** Of the file that is read, or was last. Null until its process has said something. */
  progress(): FileProgress | null;
  /** Ends the process at once; all that were asked for answer `stopped`. */
  stop(): void;
};

/**
 * Reads a file from outside in a process of its own, one at a time, within limits of size, time and memory.
 * Whatever the file does to that process, the office goes on.
 */
export function createFileReader({
  start,
  timeMs = importLimits.timeMs,
  maxMemoryBytes = defaultMaxMemoryBytes,
}: Ports): FileReader {
  const inTurn = oneAtATime();
  /** Of every file that is read or waits for its turn. */
  let stopping = new AbortController();
  let progress: FileProgress | null = null;
  const readWith = async <Answer>(
    order: ReadingOrder,
    believe: (said: unknown) => Answer | Refused,
  ): Promise<Answer | Refused> => {
    const { length } = order.bytes;
    const limit = importLimits.fileBytes;
    if (length > limit) return err({ kind: 'too-large', bytes: length, limit });
    const { signal } = stopping;
    return inTurn(async () => {
      if (signal.aborted) return stopped;
      progress = null;
      return answerOf(start(), order, {
        limits: { timeMs, maxMemoryBytes },
        signal,
        believe,
        says(now) {
          progress = now;
        },
      });
    });
  };
  return {
    read: (order) => readWith({ ...order, reads: 'list' }, believed),
    readBank: (order) => readWith({ ...order, reads: 'bank' }, believedOfBank),
    progress: () => progress,
    stop() {
      stopping.abort();
      stopping = new AbortController();
    },
  };
}

type Refused = Result<never, ParseFailure>;

const stopped: Refused = err({ kind: 'stopped' });

type Watch<Answer> = {
  readonly limits: { readonly timeMs: number; readonly maxMemoryBytes: number };
  readonly signal: AbortSignal;
  says(progress: FileProgress): void;
  believe(said: unknown): Answer | Refused;
};

function answerOf<Answer>(
  process: ParseProcess,
  order: ReadingOrder,
  { limits, signal, says, believe }: Watch<Answer>,
): Promise<Answer | Refused> {
  return new Promise((resolve) => {
    let isOver = false;
    const end = (answer: Answer | Refused) => {
      isOver = true;
      clearTimeout(timer);
      clearInterval(watch);
      signal.removeEventListener('abort', stop);
      process.kill();
      resolve(answer);
    };
    const stop = () => end(stopped);
    signal.addEventListener('abort', stop);
    const timer = setTimeout(
      () => end(err({ kind: 'too-slow', limitMs: limits.timeMs })),
      limits.timeMs,
    );
    const watch = setInterval(() => {
      if ((process.memory() ?? 0) > limits.maxMemoryBytes) end(err({ kind: 'out-of-memory' }));
    }, watchEveryMs);
    process.onSaid((said) => {
      const told = Told.safeParse(said);
      if (isOver) return;
      if (told.success) says(told.data.reading);
      else end(believe(said));
    });
    process.onEnd(({ isOutOfMemory }) =>
      end(
        err(
          isOutOfMemory
            ? { kind: 'out-of-memory' }
            : { kind: 'broken', detail: 'the reader stopped' },
        ),
      ),
    );
    process.post(order);
  });
}

const Told = z.object({ reading: FileProgress });
const RefusedList = z.object({ ok: z.literal(false), error: ParseFailure });
const RefusedBank = z.object({ ok: z.literal(false), error: BankFileFailure });
const Accepted = z.object({
  ok: z.literal(true),
  value: z.object({ pieces: z.array(z.instanceof(Uint8Array)) }),
});

/** Only the frame is checked here: the window's end of the border parses every row, once. */
function believed(answer: unknown): Parsed {
  const refused = RefusedList.safeParse(answer);
  if (refused.success) return refused.data;
  if (!Accepted.safeParse(answer).success)
    return err({ kind: 'broken', detail: 'no table came back' });
  // Its shape is checked by `requests['import.parse'].output` before anybody reads it.
  return answer as Parsed;
}

function believedOfBank(answer: unknown): ParsedBank {
  const refused = RefusedBank.safeParse(answer);
  if (refused.success) return refused.data;
  if (!Accepted.safeParse(answer).success)
    return err({ kind: 'broken', detail: 'no statement came back' });
  // Its shape is checked by `requests['bank.parse'].output` before anybody reads it.
  return answer as ParsedBank;
}
