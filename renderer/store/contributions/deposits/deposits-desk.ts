import { compareCodes } from '#shared/compare.ts';
import { cancellationOf, standingOf } from '#shared/domain/contributions/cancelled.ts';
import { calendarYear } from '#shared/domain/contributions/closing/year-lock.ts';
import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import { bankedBy, contestedPayments } from '#shared/domain/contributions/deposits/banked.ts';
import type { Deposit, DepositAccount } from '#shared/domain/contributions/deposits/deposit.ts';
import { piecesToBank, type WaitingPiece } from '#shared/domain/contributions/deposits/pieces.ts';
import { nextSlip } from '#shared/domain/contributions/deposits/slip-number.ts';
import { totalOf } from '#shared/domain/contributions/ledger.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import type {
  DepositedLine,
  DepositRow,
  DepositsDesk,
  PieceToBank,
} from '../../store-api/deposits.ts';
import { todayOf } from '../../today.ts';
import { depositsIn } from './banked-in.ts';

export function depositsDesk(engine: Engine, scope: ScopeId): DepositsDesk {
  const deposits = depositsIn(engine, scope);
  return {
    waiting: waitingIn(engine, scope).map((piece) => pieceToBank(engine, piece)),
    deposits: rowsOf(engine, deposits),
    account: accountOf(engine, scope),
    nextSlip: nextSlip(deposits, calendarYear(todayOf(engine))),
  };
}

/** The cheques and the cash of a section that nobody has taken to the bank. */
export function waitingIn(engine: Engine, scope: ScopeId): readonly WaitingPiece[] {
  const banked = bankedBy(depositsIn(engine, scope));
  return piecesToBank([...inDrawer(engine, scope)], banked);
}

/** What may wait, and what takes it back: of a long ledger, nearly nothing. */
function* inDrawer({ ledger }: Engine, scope: ScopeId): Generator<Contribution> {
  for (const { scope: _, ...entry } of ledger.ofSection(scope)) {
    if (entry.means?.kind === 'cheque' || entry.means?.kind === 'cash') yield entry;
  }
}

/** As a slip says it. */
export function pieceToBank(engine: Engine, { payments, ...piece }: WaitingPiece): PieceToBank {
  const [first] = payments;
  const drawer = first === undefined ? '' : drawerOf(engine, first);
  const names = payments.map(({ memberId }) => nameOf(engine, memberId));
  const cheque = first?.means?.kind === 'cheque' ? first.means : null;
  return {
    ...piece,
    id: first?.id ?? '',
    drawer,
    paidFor: names.length === 1 && names[0] === drawer ? [] : [...new Set(names)],
    bank: cheque?.bank ?? null,
    number: cheque?.number ?? null,
  };
}

function drawerOf(engine: Engine, { payer, memberId }: Contribution): string {
  if (payer?.kind === 'person') return payer.name;
  return nameOf(engine, payer?.kind === 'member' ? payer.memberId : memberId);
}

function nameOf({ people }: Engine, id: string): string {
  const person = people.get(people.survivorOf(id));
  return person === null ? '' : displayName(person.fields);
}

export function accountOf({ records }: Engine, scope: ScopeId): DepositAccount {
  const facts = records.all('treasury-facts').find((row) => row.scope === scope)?.fields;
  return {
    association: facts?.name ?? null,
    holder: facts?.accountHolder ?? null,
    iban: facts?.iban ?? null,
    bic: facts?.bic ?? null,
  };
}

function rowsOf(engine: Engine, deposits: readonly Deposit[]): readonly DepositRow[] {
  const contested = new Map(
    contestedPayments(deposits).map((one) => [one.payment, one.deposits] as const),
  );
  const slips = standingOf(deposits).map(({ slip }) => slip);
  return deposits
    .filter(({ cancels }) => cancels === null)
    .map((deposit) => {
      const cancelled = cancellationOf(deposits, deposit.id);
      return {
        ...deposit,
        lines: deposit.lines.map((line) => ({
          ...line,
          returned: returnedOf(engine, line.payments),
          contestedBy: othersOf(deposit, line.payments, contested),
        })),
        total: totalOf(deposit.lines),
        cancellation:
          cancelled === null
            ? null
            : { on: cancelled.cancelledOn ?? cancelled.on, reason: cancelled.reason ?? '' },
        hasTwin: cancelled === null && slips.filter((slip) => slip === deposit.slip).length > 1,
      };
    })
    .sort(
      (a, b) =>
        compareCodes(b.on, a.on) || compareCodes(b.slip, a.slip) || compareCodes(b.id, a.id),
    );
}

function returnedOf({ ledger }: Engine, payments: readonly string[]): DepositedLine['returned'] {
  const back = payments.flatMap((id) => ledger.reversalOf(id) ?? [])[0];
  return back === undefined ? null : { on: back.receivedOn, reason: back.reason ?? '' };
}

function othersOf(
  deposit: Deposit,
  payments: readonly string[],
  contested: ReadonlyMap<string, readonly Deposit[]>,
): readonly string[] {
  const others = payments.flatMap((id) => contested.get(id) ?? []);
  return [...new Set(others.filter(({ id }) => id !== deposit.id).map(({ slip }) => slip))];
}
