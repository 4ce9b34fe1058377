import { z } from 'zod';
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { importLimits, ParseFailure } from '#shared/ipc/import-file.ts';
import { err } from '#shared/result.ts';
import { oneAtATime } from '../disk/one-at-a-time.ts';

type Parsed = RequestOutput<'import.parse'>;

/** A process that reads one file and may be ended at any moment. */
export type ParseProcess = {
  post(order: RequestInput<'import.parse'>): void;
  onAnswer(listener: (answer: unknown) => void): void;
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

/**
 * Reads a file from outside in a process of its own, one at a time, within limits of size, time and memory.
 * Whatever the file does to that process, the office goes on.
 */
export function createFileParser({
  start,
  timeMs = importLimits.timeMs,
  maxMemoryBytes = defaultMaxMemoryBytes,
}: Ports) {
  const inTurn = oneAtATime();
  return (order: RequestInput<'import.parse'>): Promise<Parsed> => {
    const { length } = order.bytes;
    if (length > importLimits.fileBytes) {
      return Promise.resolve(
        err({ kind: 'too-large', bytes: length, limit: importLimits.fileBytes }),
      );
    }
    return inTurn(() => answerOf(start(), order, { timeMs, maxMemoryBytes }));
  };
}

type Limits = { readonly timeMs: number; readonly maxMemoryBytes: number };

function answerOf(
  process: ParseProcess,
  order: RequestInput<'import.parse'>,
  limits: Limits,
): Promise<Parsed> {
  return new Promise((resolve) => {
    const end = (answer: Parsed) => {
      clearTimeout(timer);
      clearInterval(watch);
      process.kill();
      resolve(answer);
    };
    const timer = setTimeout(
      () => end(err({ kind: 'too-slow', limitMs: limits.timeMs })),
      limits.timeMs,
    );
    const watch = setInterval(() => {
      if ((process.memory() ?? 0) > limits.maxMemoryBytes) end(err({ kind: 'out-of-memory' }));
    }, watchEveryMs);
    process.onAnswer((answer) => end(believed(answer)));
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

const Refused = z.object({ ok: z.literal(false), error: ParseFailure });
const Accepted = z.object({
  ok: z.literal(true),
  value: z.object({ pieces: z.array(z.instanceof(Uint8Array)) }),
});

/** Only the frame is checked here: the window's end of the border parses every row, once. */
function believed(answer: unknown): Parsed {
  const refused = Refused.safeParse(answer);
  if (refused.success) return refused.data;
  if (!Accepted.safeParse(answer).success)
    return err({ kind: 'broken', detail: 'no table came back' });
  // Its shape is checked by `requests['import.parse'].output` before anybody reads it.
  return answer as Parsed;
}
