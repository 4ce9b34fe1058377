import { PromiseFields } from '#shared/domain/contributions/arrears/promise.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import { centsTyped, type TypedEuros } from '../../../office/typed-money.ts';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';

export type PromiseDraft = {
  readonly euros: TypedEuros;
  readonly dueBy: string;
  readonly note: string;
};

const monthMs = 30 * 86_400_000;

/** All that they owe, as far as it is known, in a month. */
export const firstPromise = ({ arrears: { rest } }: ArrearsRow, today: IsoDate): PromiseDraft => ({
  euros: rest === 0 ? '' : rest / 100,
  dueBy: new Date(Date.parse(today) + monthMs).toISOString().slice(0, 10),
  note: '',
});

type Given = { readonly row: ArrearsRow; readonly today: IsoDate };

/** For the one year that they owe, or for all of them. Null as long as it promises nothing that could still be kept. */
export function readPromise(draft: PromiseDraft, { row, today }: Given): PromiseFields | null {
  const { years } = row.arrears;
  const read = PromiseFields.safeParse({
    memberId: row.id,
    due: 'dues',
    year: years.length === 1 ? (years[0]?.year ?? null) : null,
    amount: centsTyped(draft.euros),
    promisedOn: today,
    dueBy: draft.dueBy,
    note: draft.note.trim() === '' ? null : draft.note,
  });
  return read.success && read.data.dueBy >= today ? read.data : null;
}
