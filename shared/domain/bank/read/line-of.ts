import type { Cents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import type { BankLine, BankLineKind, BankPart } from '../statement.ts';
import { factsOfLabel, provided } from './label-facts.ts';
import { kindOfWords } from './line-kind.ts';

/** What a format gives of a movement; the rest is read from its words. */
export type LineDraft = {
  readonly place: BankLine['place'];
  readonly bookedOn: IsoDate;
  readonly amount: Cents;
  readonly valueOn?: IsoDate | null;
  readonly label?: string | null;
  readonly details?: string | null;
  readonly reference?: string | null;
  readonly counterparty?: string | null;
  readonly counterpartyAccount?: string | null;
  readonly kind?: BankLineKind | null;
  readonly endToEndId?: string | null;
  readonly bankId?: string | null;
  readonly parts?: readonly BankPart[];
  readonly raw: string;
};

const longest = { label: 500, details: 2_000, id: 140, raw: 1_000 } as const;

export function lineOf(draft: LineDraft): BankLine {
  const said = oneLine(draft.label, longest.label);
  const more = oneLine(draft.details, longest.details);
  const label = said || more.slice(0, longest.label);
  const details = said === '' || more === said ? '' : more;
  const facts = factsOfLabel(`${label} ${details}`.trim());
  return {
    place: draft.place,
    bookedOn: draft.bookedOn,
    valueOn: draft.valueOn ?? null,
    amount: draft.amount,
    label,
    details,
    reference: short(draft.reference) ?? short(facts.reference),
    counterparty: short(draft.counterparty) ?? short(facts.counterparty),
    counterpartyAccount: short(draft.counterpartyAccount),
    kind: draft.kind ?? kindOfWords(label) ?? kindOfWords(details) ?? 'other',
    endToEndId: short(draft.endToEndId) ?? short(facts.endToEndId),
    bankId: short(draft.bankId),
    parts: [...(draft.parts ?? [])],
    raw: draft.raw.slice(0, longest.raw),
  };
}

/** Labels of some banks are several lines long, padded with spaces. */
const oneLine = (text: string | null | undefined, most: number): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().slice(0, most);

const short = (text: string | null | undefined): string | null =>
  provided(text)?.slice(0, longest.id) ?? null;
