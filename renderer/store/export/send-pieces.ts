import type { ExportRun, ExportSummary } from '#shared/domain/export/export-run.ts';
import type { IpcFailure } from '#shared/ipc/contract.ts';
import type { PieceFailure } from '#shared/ipc/save.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { breather } from '../in-turn.ts';
import type { MainPort } from '../main-port.ts';
import type { ExportFailure } from '../store-api/export.ts';

type Order = {
  readonly main: MainPort;
  readonly id: string;
  readonly isCancelled: () => boolean;
  readonly tell: (rows: number) => void;
};

/** A step of the writer takes about as long again: together well below what anybody notices. */
const pauseMs = 10;
/** Enough for one exchange with main to be worth it. */
const bytesPerPiece = 256_000;

/** Hands the file to main as it is made; nothing is kept here. Others have their turn between two steps. */
export async function sendPieces(
  run: ExportRun,
  { main, id, isCancelled, tell }: Order,
): Promise<Result<ExportSummary, ExportFailure>> {
  const pause = breather(pauseMs);
  let pending: Uint8Array[] = [];
  let waiting = 0;

  const send = async (): Promise<Result<null, ExportFailure>> => {
    for (const bytes of pending) {
      // A copy with memory of its own: it is handed over, not shared.
      const sent = await main('save.piece', { id, bytes: new Uint8Array(bytes) });
      if (!sent.ok) return err(fromMain(sent.error));
      if (!sent.value.ok) return err(fromDesk(sent.value.error));
    }
    pending = [];
    waiting = 0;
    return ok(null);
  };

  for (let step = run.next(); ; step = run.next()) {
    if (step.done === true) {
      const sent = await send();
      if (!sent.ok) return sent;
      return step.value.ok ? ok(step.value.value) : err(step.value.error);
    }
    const { rows, bytes } = step.value;
    if (bytes.length > 0) pending.push(bytes);
    waiting += bytes.length;
    tell(rows);
    if (waiting >= bytesPerPiece) {
      const sent = await send();
      if (!sent.ok) return stopped(run, sent.error);
    }
    await pause();
    if (isCancelled()) return stopped(run, { kind: 'cancelled' });
  }
}

function stopped(run: ExportRun, failure: ExportFailure): Result<never, ExportFailure> {
  // What the writer would have said of a whole file is of no use any more.
  run.return(err({ kind: 'too-large', limit: 0 }));
  return err(failure);
}

/** The border refuses nothing here but what the disk does, or a lock that has come meanwhile. */
export const fromMain = ({ kind, message }: IpcFailure): ExportFailure =>
  kind === 'locked' ? { kind: 'cancelled' } : { kind: 'disk', message };

export const fromDesk = (failure: PieceFailure): ExportFailure =>
  failure.kind === 'gone' ? { kind: 'cancelled' } : failure;
