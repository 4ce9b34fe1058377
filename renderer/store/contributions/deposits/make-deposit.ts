import { standingOf } from '#shared/domain/contributions/cancelled.ts';
import { DepositFields } from '#shared/domain/contributions/deposits/deposit.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { createStep } from '../../acts/row-steps.ts';
import { commitLocally } from '../../commit/commit-locally.ts';
import type { Engine } from '../../engine.ts';
import { mayAddRecord } from '../../members/may-write.ts';
import type { CommitFailure } from '../../store-api/commit-failure.ts';
import type { NewDeposit } from '../../store-api/deposits.ts';
import { lockedYear } from '../closing/closed-years.ts';
import { depositsIn } from './banked-in.ts';
import { accountOf, pieceToBank, waitingIn } from './deposits-desk.ts';

type Author = { readonly by: string | null };

/** All its pieces or none: what the slip says is what the ledger says of them now. */
export function makeDeposit(
  engine: Engine,
  { scope, pieces, by, ...said }: NewDeposit & Author,
): Promise<Result<string, CommitFailure>> {
  return engine.inTurn(async () => {
    const allowed = mayAddRecord(engine, 'deposit', scope);
    if (!allowed.ok) return allowed;
    const waiting = new Map(
      waitingIn(engine, scope).map((piece) => [piece.payments[0]?.id, piece]),
    );
    const chosen = [...new Set(pieces)].flatMap((id) => waiting.get(id) ?? []);
    if (chosen.length === 0) return err({ kind: 'nothing-planned' });
    if (chosen.length !== pieces.length) return err({ kind: 'not-waiting' });
    if (chosen.some(({ means }) => means !== said.means)) return err({ kind: 'not-waiting' });
    if (chosen.some(({ receivedOn }) => receivedOn > said.on))
      return err({ kind: 'before-receipt' });
    const slip = said.slip.trim();
    if (standingOf(depositsIn(engine, scope)).some((one) => one.slip === slip))
      return err({ kind: 'slip-used' });
    const read = DepositFields.safeParse({
      ...said,
      account: accountOf(engine, scope),
      lines: chosen.map((piece) => {
        const { drawer, bank, number, amount } = pieceToBank(engine, piece);
        return { payments: piece.payments.map(({ id }) => id), drawer, bank, number, amount };
      }),
      by: by?.slice(0, 200) ?? null,
      ...{ cancels: null, cancelledOn: null, reason: null },
    });
    if (!read.success) {
      return err({ kind: 'invalid-record', field: String(read.error.issues[0]?.path[0] ?? '') });
    }
    if (lockedYear(engine, 'deposit', { scope, fields: read.data }) !== null)
      return err({ kind: 'closed-year' });
    const { id, draft } = createStep(engine, 'deposit', { scope, set: read.data });
    const committed = await commitLocally(engine, { drafts: [draft], undo: null });
    return committed.ok ? ok(id) : committed;
  });
}
