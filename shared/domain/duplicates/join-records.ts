import type { FieldProposal, MergeProposal, Side } from './propose-merge.ts';

export type JoinOrder<Fields> = {
  readonly a: Fields;
  readonly b: Fields;
  readonly proposal: MergeProposal<Fields>;
  /** What a person answered to `ask`, or decided otherwise. */
  readonly answers: Readonly<Partial<Record<keyof Fields, Side>>>;
};

/** The one record that two become. What was asked and not answered stays as the survivor has it. */
export function joinRecords<Fields extends object>({
  a,
  b,
  proposal,
  answers,
}: JoinOrder<Fields>): Fields {
  const [first, second] = proposal.survivor === 'a' ? [a, b] : [b, a];
  const merged = { ...first };
  for (const field of keysOf(proposal.fields)) {
    const side = answers[field] ?? sideOf(proposal.fields[field], proposal.survivor);
    if (side === 'both') merged[field] = joined(first[field], second[field]);
    else merged[field] = side === 'a' ? a[field] : b[field];
  }
  return merged;
}

const sideOf = (proposal: FieldProposal, survivor: Side): Side | 'both' =>
  proposal === 'same' || proposal === 'ask' ? survivor : proposal;

/** Lists without what they share, texts one under the other. */
function joined<Value>(first: Value, second: Value): Value {
  if (Array.isArray(first) && Array.isArray(second)) {
    const known = new Set(first.map((entry) => JSON.stringify(entry)));
    const added = second.filter((entry) => !known.has(JSON.stringify(entry)));
    // Entries of two lists of one type.
    return [...first, ...added] as Value;
  }
  // Only notes are joined otherwise, and they are texts.
  return `${first}\n${second}` as Value;
}

function keysOf<Fields extends object>(
  fields: Readonly<Record<keyof Fields, FieldProposal>>,
): (keyof Fields)[] {
  // `proposeMerge` made it of exactly these keys.
  return Object.keys(fields) as (keyof Fields)[];
}
