import { compareCodes } from '#shared/compare.ts';
import type { BankLineFields } from '#shared/domain/bank/match/bank-line.ts';
import { wholeLabel } from '#shared/domain/bank/match/bank-line.ts';
import { type BankMatchFields, decisionsOf } from '#shared/domain/bank/match/bank-match.ts';
import type { LineToMatch } from '#shared/domain/bank/match/suggestion.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';

type Records = Pick<Engine, 'records'>;

export type KeptLine = { readonly id: string; readonly fields: BankLineFields };

/** Of a section, oldest first; those of one day by their ids, as everywhere. */
export const bankLinesIn = ({ records }: Records, scope: ScopeId): readonly KeptLine[] =>
  records
    .all('bank-line')
    .filter((row) => row.scope === scope)
    .sort((a, b) => compareCodes(a.fields.bookedOn, b.fields.bookedOn) || compareCodes(a.id, b.id));

/** Every decision of the section, by line: the last one, be it that an earlier one no longer holds. */
export const lastDecisions = (
  { records }: Records,
  scope: ScopeId,
): ReadonlyMap<string, BankMatchFields> =>
  decisionsOf(records.all('bank-match').flatMap((row) => (row.scope === scope ? row.fields : [])));

/** Null: the line is to be treated. */
export const standing = (decision: BankMatchFields | undefined): BankMatchFields | null =>
  decision === undefined || decision.outcome.kind === 'taken-back' ? null : decision;

export const toMatch = ({ id, fields }: KeptLine): LineToMatch => ({
  id,
  bookedOn: fields.bookedOn,
  amount: fields.amount,
  label: wholeLabel(fields),
  reference: fields.reference,
  iban: fields.counterpartyAccount,
});
