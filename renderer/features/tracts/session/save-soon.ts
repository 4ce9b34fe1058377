import { mergeUpdates } from 'yjs';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from '../../../store/store-api.ts';

export type SavingState = 'saved' | 'saving' | 'failed';

export type Saver = {
  readonly add: (update: Uint8Array) => void;
  readonly state: () => SavingState;
  readonly failure: () => CommitFailure | null;
  /** Writes what waits, now. Answers when it is written, or refused once more. */
  readonly flush: () => Promise<void>;
  /** Writes what waits and tries no more. */
  readonly close: () => Promise<void>;
};

/** What is done within this time is written as one piece: less than the second that may be lost. */
const delayMs = 400;
/** Half of what a piece may hold: what piled up while nothing could be written goes in several. */
const largestPiece = 1_500_000;
const retryMs = [1_000, 2_000, 5_000, 10_000];

/** Writes changes soon after they were made; what could not be written is tried again until it is. */
export function openSaver({
  write,
  onState,
}: {
  readonly write: (update: Uint8Array) => Promise<Result<null, CommitFailure>>;
  readonly onState: () => void;
}): Saver {
  let waiting: readonly Uint8Array[] = [];
  let failure: CommitFailure | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> | null = null;
  let state: SavingState = 'saved';
  let closed = false;

  function tell(next: SavingState) {
    if (next === state) return;
    state = next;
    onState();
  }

  function writeIn(ms: number) {
    if (timer !== null || writing !== null || closed) return;
    timer = setTimeout(() => {
      timer = null;
      void writeNow();
    }, ms);
  }

  /** One at a time: whoever asks meanwhile waits for the one under way. */
  function writeNow(): Promise<void> {
    writing ??= writeWaiting().finally(() => {
      writing = null;
      if (waiting.length > 0)
        writeIn(failure === null ? delayMs : (retryMs[failures - 1] ?? 10_000));
    });
    return writing;
  }

  async function writeWaiting() {
    const taken = firstOf(waiting);
    if (taken.length === 0) return;
    const written = await write(mergeUpdates([...taken]));
    if (!written.ok) {
      failure = written.error;
      failures = Math.min(failures + 1, retryMs.length);
      tell('failed');
      return;
    }
    waiting = waiting.slice(taken.length);
    failure = null;
    failures = 0;
    tell(waiting.length === 0 ? 'saved' : 'saving');
  }

  async function flush() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    await writing;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    while (waiting.length > 0) {
      await writeNow();
      if (failure !== null) return;
    }
  }

  return {
    add: (update) => {
      waiting = [...waiting, update];
      if (state !== 'failed') tell('saving');
      writeIn(delayMs);
    },
    state: () => state,
    failure: () => failure,
    flush,
    close: async () => {
      await flush();
      closed = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}

/** At least one, and no more than a piece may hold. */
function firstOf(waiting: readonly Uint8Array[]): readonly Uint8Array[] {
  let bytes = 0;
  const end = waiting.findIndex(({ byteLength }, index) => {
    bytes += byteLength;
    return index > 0 && bytes > largestPiece;
  });
  return end === -1 ? waiting : waiting.slice(0, end);
}
