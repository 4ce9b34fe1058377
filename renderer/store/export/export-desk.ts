import { err, ok, type Result } from '#shared/result.ts';
import type { Engine } from '../engine.ts';
import { createInTurn } from '../in-turn.ts';
import type {
  ExportApi,
  ExportDone,
  ExportFailure,
  ExportInput,
  ExportProgress,
} from '../store-api/export.ts';
import { chosenPeople, type IdsOf, type Taken } from './chosen-people.ts';
import { isReason, loggableScopes, takeBackLog, writeLog } from './export-log.ts';
import { exportRunOf } from './export-run-of.ts';
import { createPaperLog } from './paper-log.ts';
import { paperPeople } from './paper-people.ts';
import { fromDesk, fromMain, sendPieces } from './send-pieces.ts';

type Phase = NonNullable<ExportProgress>['phase'];

/** Takes people out of the office: into a file, piece by piece, or on paper. */
export function createExportDesk(
  engine: Engine,
  { idsOf, author }: { readonly idsOf: IdsOf; readonly author: () => Promise<string | null> },
): ExportApi {
  const inTurn = createInTurn();
  let progress: ExportProgress = null;
  let isStopped = false;
  const isCancelled = () => isStopped;
  const tell = (phase: Phase, done: number, of: number) => {
    progress = { phase, done, of };
  };

  const run = async (input: ExportInput): Promise<Result<ExportDone, ExportFailure>> => {
    if (!isReason(input.reason)) return err({ kind: 'no-reason' });
    tell('reading', 0, 0);
    const watch = { isCancelled, tell: (done: number) => tell('reading', done, 0) };
    const taken = await chosenPeople(engine, { chosen: input, idsOf, watch });
    if (isStopped) return err({ kind: 'cancelled' });
    if (taken.ids.length === 0) return err({ kind: 'nobody' });
    if (loggableScopes(engine, taken).length === 0) return err({ kind: 'not-logged' });

    tell('choosing', 0, taken.ids.length);
    const begun = await engine.main('save.begin', { suggestedName: input.suggestedName });
    if (!begun.ok) return err(fromMain(begun.error));
    const { file } = begun.value;
    if (file === null) return err({ kind: 'cancelled' });
    const written = await write(input, taken, file.id);
    if (!written.ok) {
      await engine.main('save.cancel', { id: file.id });
      return written;
    }
    return ok({ ...written.value, fileName: file.fileName, leftOut: taken.leftOut });
  };

  const write = async (
    input: ExportInput,
    taken: Taken,
    id: string,
  ): Promise<Result<Omit<ExportDone, 'fileName' | 'leftOut'>, ExportFailure>> => {
    const of = taken.ids.length;
    const sent = await sendPieces(exportRunOf(engine, input, taken.ids), {
      main: engine.main,
      id,
      isCancelled,
      tell: (rows) => tell('writing', rows, of),
    });
    if (!sent.ok) return sent;
    if (isStopped) return err({ kind: 'cancelled' });
    tell('finishing', of, of);
    // First the log, then the file: no list is ever outside of which nobody knows.
    const { format, columns, reason } = input;
    const said = { format, columns: [...columns], reason, by: await author() };
    const logged = await writeLog(engine, taken, said);
    if (!logged.ok) return err({ kind: 'log-refused', failure: logged.error });
    const ended = await end(id);
    if (!ended.ok) {
      await takeBackLog(engine, logged.value);
      return ended;
    }
    const { rows: people, findings, findingCount } = sent.value;
    return ok({ people, findings, findingCount });
  };

  const end = async (id: string): Promise<Result<null, ExportFailure>> => {
    const ended = await engine.main('save.end', { id });
    if (!ended.ok) return err(fromMain(ended.error));
    return ended.value.ok ? ok(null) : err(fromDesk(ended.value.error));
  };

  return {
    exportPeople: (input) =>
      inTurn(async () => {
        isStopped = false;
        try {
          return await run(input);
        } finally {
          progress = null;
        }
      }),
    exportProgress: async () => progress,
    async cancelExport() {
      isStopped = true;
    },
    ...createPaperLog(engine, author),
    peopleForPaper: (input) => paperPeople(engine, idsOf, input),
  };
}
