import type { BankColumns } from '#shared/domain/bank/column-choice.ts';
import { bankColumnsToKeep } from '#shared/domain/bank/remembered-columns.ts';
import { ok, type Result } from '#shared/result.ts';
import { createDraft } from '#shared/sync/drafts.ts';
import { commitLocally } from '../../commit/commit-locally.ts';
import type { Engine } from '../../engine.ts';
import { mayAddRecord } from '../../members/may-write.ts';
import { ownScope } from '../../sections.ts';
import type { CommitFailure } from '../../store-api/commit-failure.ts';
import { todayOf } from '../../today.ts';

type Explained = {
  readonly fileName: string;
  readonly headers: readonly string[];
  readonly columns: BankColumns;
};

/** Kept for the person at this computer: the last explanation of the same headers counts. */
export function rememberBankColumns(
  engine: Engine,
  explained: Explained,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const set = bankColumnsToKeep({ ...explained, on: todayOf(engine) });
    const scope = ownScope(engine.store.meta());
    if (set === null) return ok(null);
    const allowed = mayAddRecord(engine, 'file-mapping', scope);
    if (!allowed.ok) return allowed;
    const id = engine.newId();
    const draft = createDraft({ entity: 'file-mapping', id, scope, set }, engine.now());
    const committed = await commitLocally(engine, { drafts: [draft], undo: null });
    return committed.ok ? ok(null) : committed;
  });
}
