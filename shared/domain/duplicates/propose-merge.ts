import { moreProtective } from '../members/field-policy.ts';
import { foldText } from '../members/fold-text.ts';

/**
 * How a field of two records becomes one. `list`: entries of both are kept. `notes`: texts of both, one under the
 * other. `protective`: the answer that allows less. `earliest`: the earlier of two dates. `value`: a person is asked.
 */
export type FieldMerge = 'value' | 'list' | 'notes' | 'protective' | 'earliest';

export type MergeSide<Fields> = {
  readonly id: string;
  readonly fields: Fields;
  /** Counts up at central with every record made; null when central has not seen this one yet. */
  readonly centralNumber: number | null;
  readonly hasContributions: boolean;
};

export type Side = 'a' | 'b';

/** `same`: nothing to choose. `both`: one after the other, the survivor's first. `ask`: only a person knows. */
export type FieldProposal = 'same' | Side | 'both' | 'ask';

export type MergeProposal<Fields> = {
  /** The record that lives on under its own id. */
  readonly survivor: Side;
  readonly fields: Readonly<Record<keyof Fields, FieldProposal>>;
};

type Sides<Fields> = { readonly a: MergeSide<Fields>; readonly b: MergeSide<Fields> };

/** A proposal for a person to look through: it decides what is safe, and asks the rest. */
export function proposeMerge<Fields extends object>(
  { a, b }: Sides<Fields>,
  policy: Readonly<Record<keyof Fields, FieldMerge>>,
): MergeProposal<Fields> {
  const survivor = survivorOf(a, b);
  const proposed = fieldsOf(policy).map((field) => {
    const values = { a: a.fields[field], b: b.fields[field] };
    return [field, proposalFor(values, policy[field], survivor)] as const;
  });
  // One entry for each key of the policy, which has the keys of the fields.
  const fields = Object.fromEntries(proposed) as Record<keyof Fields, FieldProposal>;
  return { survivor, fields };
}

/** Money first: it hangs on its record. Then the older at central, the fuller, and the id so that both offices agree. */
function survivorOf<Fields extends object>(a: MergeSide<Fields>, b: MergeSide<Fields>): Side {
  if (a.hasContributions !== b.hasContributions) return a.hasContributions ? 'a' : 'b';
  const age = (a.centralNumber ?? Infinity) - (b.centralNumber ?? Infinity);
  if (age < 0 || age > 0) return age < 0 ? 'a' : 'b';
  const fullness = knownIn(a.fields) - knownIn(b.fields);
  if (fullness !== 0) return fullness > 0 ? 'a' : 'b';
  return a.id < b.id ? 'a' : 'b';
}

type Values = { readonly a: unknown; readonly b: unknown };

function proposalFor(values: Values, merge: FieldMerge, survivor: Side): FieldProposal {
  const { a, b } = values;
  if (isSame(a, b)) return 'same';
  const isOneSided = isUnknown(a) || isUnknown(b);
  if (isOneSided && merge !== 'protective') return isUnknown(a) ? 'b' : 'a';
  switch (merge) {
    case 'protective':
      // Never asked allows less than granted, and more than refused.
      return protectiveSide(a ?? 'unknown', b ?? 'unknown');
    case 'list':
      return oneHoldsOther(a, b) ?? 'both';
    case 'notes':
      return oneContainsOther(a, b) ?? 'both';
    case 'earliest':
      return String(a) < String(b) ? 'a' : 'b';
    case 'value':
      return betterWritten(a, b, survivor) ?? 'ask';
  }
}

const protectiveSide = (a: unknown, b: unknown): Side => (moreProtective(a, b) === a ? 'a' : 'b');

/** Two spellings of one word are no question: `Éléonore` is better than `ELEONORE`. */
function betterWritten(a: unknown, b: unknown, survivor: Side): Side | null {
  if (typeof a !== 'string' || typeof b !== 'string') return null;
  if (foldText(a) === '' || foldText(a) !== foldText(b)) return null;
  const care = careIn(a) - careIn(b);
  if (care === 0) return survivor;
  return care > 0 ? 'a' : 'b';
}

/** Written by hand: in both cases, with accents. */
function careIn(text: string): number {
  const hasBothCases = text !== text.toUpperCase() && text !== text.toLowerCase();
  const accents = text.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
  return (hasBothCases ? 100 : 0) + accents;
}

function oneHoldsOther(a: unknown, b: unknown): Side | null {
  if (!Array.isArray(a) || !Array.isArray(b)) return null;
  const [inA, inB] = [a.map(wordOf), b.map(wordOf)];
  if (inB.every((entry) => inA.includes(entry))) return 'a';
  return inA.every((entry) => inB.includes(entry)) ? 'b' : null;
}

function oneContainsOther(a: unknown, b: unknown): Side | null {
  if (String(a).includes(String(b).trim())) return 'a';
  return String(b).includes(String(a).trim()) ? 'b' : null;
}

const wordOf = (value: unknown): string => JSON.stringify(value);

const isSame = (a: unknown, b: unknown): boolean =>
  (isUnknown(a) && isUnknown(b)) || wordOf(a) === wordOf(b);

function isUnknown(value: unknown): boolean {
  return value === null || value === undefined || value === '' || isEmptyList(value);
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

const knownIn = (fields: object): number =>
  Object.values(fields).filter((value) => !isUnknown(value)).length;

function fieldsOf<Key extends PropertyKey>(policy: Readonly<Record<Key, FieldMerge>>): Key[] {
  // A policy is written out in full by us: its own keys are those of its type.
  return Object.keys(policy) as Key[];
}
