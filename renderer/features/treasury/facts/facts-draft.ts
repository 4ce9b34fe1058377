import { compactIdentifier } from '#shared/domain/contributions/facts/bank-identifiers.ts';
import {
  AccountUse,
  type LedgerAccount,
  TreasuryFactsFields,
} from '#shared/domain/contributions/facts/treasury-facts.ts';
import { commonAccounts } from '#shared/domain/contributions/fec/fec-accounts.ts';

export type FactsLine = Exclude<keyof TreasuryFactsFields, 'accounts'>;
export type AccountsDraft = Readonly<Record<AccountUse, LedgerAccount>>;
export type FactsDraft = Readonly<Record<FactsLine, string>> & { readonly accounts: AccountsDraft };
/** Of an account, the use whose number or name is not right. */
export type FactsFault = FactsLine | AccountUse;

const shape = TreasuryFactsFields.shape;
// Keys of the schema.
const lines = (Object.keys(shape) as (keyof TreasuryFactsFields)[]).filter(
  (field): field is FactsLine => field !== 'accounts',
);
/** Kept without the spaces with which people write them. */
const compacted: ReadonlySet<FactsLine> = new Set(['iban', 'bic', 'creditorId', 'rna', 'siren']);

export function draftOf(facts: TreasuryFactsFields): FactsDraft {
  // One text for each line of the schema.
  const texts = Object.fromEntries(lines.map((line) => [line, facts[line] ?? ''])) as Readonly<
    Record<FactsLine, string>
  >;
  return { ...texts, accounts: { ...commonAccounts, ...facts.accounts } };
}

type ReadDraft = {
  /** What was changed and is right. */
  readonly patch: Partial<TreasuryFactsFields>;
  readonly faults: ReadonlySet<FactsFault>;
};

export function readDraft(draft: FactsDraft, before: TreasuryFactsFields): ReadDraft {
  const faults = new Set<FactsFault>();
  const patch: Record<string, unknown> = {};
  for (const line of lines) {
    const typed = draft[line].trim();
    const text = compacted.has(line) ? compactIdentifier(typed) : typed;
    const read = shape[line].safeParse(text === '' ? null : text);
    if (!read.success) faults.add(line);
    else if (read.data !== before[line]) patch[line] = read.data;
  }
  const accounts = changedAccounts(draft.accounts, faults);
  if (JSON.stringify(accounts) !== JSON.stringify(before.accounts)) patch.accounts = accounts;
  // Each value was read by its own schema.
  return { patch: patch as Partial<TreasuryFactsFields>, faults };
}

/** Only where the section uses other accounts than the common ones; null: nowhere. */
function changedAccounts(
  accounts: AccountsDraft,
  faults: Set<FactsFault>,
): TreasuryFactsFields['accounts'] {
  const changed: Partial<Record<AccountUse, LedgerAccount>> = {};
  for (const use of AccountUse.options) {
    const read = shape.accounts.safeParse({ [use]: accounts[use] });
    const account = read.success ? read.data?.[use] : undefined;
    if (account === undefined) faults.add(use);
    else if (!isCommon(use, account)) changed[use] = account;
  }
  return Object.keys(changed).length === 0 ? null : changed;
}

const isCommon = (use: AccountUse, { number, name }: LedgerAccount): boolean =>
  commonAccounts[use].number === number && commonAccounts[use].name === name;
