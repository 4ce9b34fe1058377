import {
  accountOf,
  type BankLineFields,
  identityOf,
  keptLines,
} from '#shared/domain/bank/match/bank-line.ts';
import type { BankStatement } from '#shared/domain/bank/statement.ts';
import { sumOfCents } from '#shared/domain/cents.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { ok, type Result } from '#shared/result.ts';
import { createDraft } from '#shared/sync/drafts.ts';
import { commitLocally } from '../../commit/commit-locally.ts';
import type { Engine } from '../../engine.ts';
import { mayAddRecord } from '../../members/may-write.ts';
import type { StatementPreview } from '../../store-api/bank.ts';
import type { CommitFailure } from '../../store-api/commit-failure.ts';
import { bankLinesIn, type KeptLine } from './bank-rows.ts';
import { derivedId } from './derived-id.ts';

type Asked = { readonly scope: ScopeId; readonly statement: BankStatement };

export async function previewStatement(
  engine: Engine,
  { scope, statement }: Asked,
): Promise<StatementPreview> {
  const own = ownIban(engine, scope);
  const found = accountOf(statement, null);
  const lines = await withIds(keptLines(statement, own), scope);
  const isFresh = ({ id }: { readonly id: string }) => engine.records.get(id) === null;
  const fresh = lines.filter(isFresh);
  const ids = new Set(lines.map(({ id }) => id));
  const others = bankLinesIn(engine, scope).filter(({ id }) => !ids.has(id));
  return {
    fresh: fresh.length,
    known: lines.length - fresh.length,
    alike: alikeAmong(fresh, others),
    total: sumOfCents(lines.map(({ fields }) => fields.amount)),
    otherAccount: own === null || found === '' || isPartOf(found, own) ? null : { own, found },
  };
}

export function keepStatement(
  engine: Engine,
  { scope, statement }: Asked,
): Promise<Result<number, CommitFailure>> {
  return engine.inTurn(async () => {
    const allowed = mayAddRecord(engine, 'bank-line', scope);
    if (!allowed.ok) return allowed;
    const lines = await withIds(keptLines(statement, ownIban(engine, scope)), scope);
    const fresh = lines.filter(({ id }) => engine.records.get(id) === null);
    if (fresh.length === 0) return ok(0);
    const drafts = fresh.map(({ id, fields }) =>
      createDraft({ entity: 'bank-line', id, scope, set: fields }, engine.now()),
    );
    const committed = await commitLocally(engine, { drafts, undo: null });
    return committed.ok ? ok(fresh.length) : committed;
  });
}

/** How many have the day and the sum of another one, each of the others taken once. */
function alikeAmong(fresh: readonly KeptLine[], others: readonly KeptLine[]): number {
  const left = new Map<string, number>();
  for (const other of others) left.set(daySum(other), (left.get(daySum(other)) ?? 0) + 1);
  return fresh.filter((line) => {
    const count = left.get(daySum(line)) ?? 0;
    left.set(daySum(line), count - 1);
    return count > 0;
  }).length;
}

const daySum = ({ fields: { bookedOn, amount } }: KeptLine): string => `${bookedOn} ${amount}`;

const withIds = (lines: readonly BankLineFields[], scope: ScopeId) =>
  Promise.all(
    lines.map(async (fields) => ({
      id: await derivedId(`${scope}\n${identityOf(fields)}`),
      fields,
    })),
  );

/** What the section's papers say; of two offices that wrote them, the first row. */
const ownIban = ({ records }: Engine, scope: ScopeId): string | null =>
  records
    .all('treasury-facts')
    .filter((row) => row.scope === scope)
    .sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id))
    .find(({ fields }) => fields.iban !== null)?.fields.iban ?? null;

/** Some files give only the account number, which stands within the IBAN. */
const isPartOf = (found: string, own: string): boolean => bare(own).includes(bare(found));

const bare = (account: string): string => account.replace(/\W/g, '').toUpperCase();
