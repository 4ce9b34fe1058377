import { err, ok, type Result } from '#shared/result.ts';
import type { Engine } from '../engine.ts';
import type { ExportApi, PaperLogFailure, PaperLogInput } from '../store-api/export.ts';
import type { Taken } from './chosen-people.ts';
import { isReason, loggableScopes, takeBackLog, writeLog } from './export-log.ts';

/** What is printed is noted first, and taken back when the person closes the printer's window instead. */
export function createPaperLog(
  engine: Engine,
  author: () => Promise<string | null>,
): Pick<ExportApi, 'logPaper' | 'logDesk' | 'settlePaper'> {
  /** Of papers of which it is not known yet whether they came about. */
  const pending = new Map<string, readonly string[]>();

  const log = async ({
    perScope,
    format,
    columns,
    reason,
  }: Noted): Promise<Result<string, PaperLogFailure>> => {
    if (!isReason(reason)) return err({ kind: 'no-reason' });
    const paper = engine.newId();
    // A sheet of empty rows names nobody.
    if (perScope.size === 0) return ok(paper);
    if (loggableScopes(engine, { perScope }).length === 0) return err({ kind: 'not-logged' });
    const logged = await writeLog(
      engine,
      { perScope },
      { format, columns: [...columns], reason, by: await author() },
    );
    if (!logged.ok) return err({ kind: 'log-refused', failure: logged.error });
    pending.set(paper, logged.value);
    return ok(paper);
  };

  return {
    logPaper: async ({ ids, document, ...said }) =>
      log({ ...said, perScope: scopesOf(engine, ids), format: `paper-${document}` }),
    // The money of a section is its own, even where nobody is named.
    logDesk: async ({ scope, people, document, format, ...said }) =>
      log({ ...said, perScope: new Map([[scope, people]]), format: `${document}.${format}` }),
    async settlePaper({ paper, outcome }) {
      const noted = pending.get(paper) ?? [];
      pending.delete(paper);
      if (outcome === 'nothing' && noted.length > 0) await takeBackLog(engine, noted);
    },
  };
}

type Noted = Pick<PaperLogInput, 'columns' | 'reason'> & {
  readonly perScope: Taken['perScope'];
  readonly format: string;
};

function scopesOf({ people }: Engine, ids: PaperLogInput['ids']) {
  const perScope = new Map<NonNullable<ReturnType<typeof people.get>>['scope'], number>();
  for (const id of ids) {
    const scope = people.get(id)?.scope;
    if (scope !== undefined) perScope.set(scope, (perScope.get(scope) ?? 0) + 1);
  }
  return perScope;
}
