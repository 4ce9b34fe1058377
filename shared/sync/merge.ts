import { sameValue } from '../canonical.ts';
import { type FieldPolicy, moreProtective, settledValue } from '../domain/members/field-policy.ts';
import { unreachable } from '../result.ts';

/** Who wrote a field last: the revision it made, the client, and the number of the client's mutation. */
export type Provenance = { readonly r: number; readonly c: string; readonly n: number };

/** Per field; `*` is the creation and stands for every field not written since. */
export type FieldProvenance = Readonly<Record<string, Provenance>>;

export type Fields = Readonly<Record<string, unknown>>;

export type MergedRow = {
  readonly rev: number;
  readonly fields: Fields;
  readonly frev: FieldProvenance;
};

export type Change = {
  /** The revision the person was looking at. */
  readonly base: number;
  readonly set: Fields;
  readonly client: string;
  readonly n: number;
};

/** A field that both sides changed without knowing of each other: one value stays, the other is recorded. */
export type Clash = {
  readonly field: string;
  readonly reason: 'concurrent' | 'protective';
  readonly stays: unknown;
  readonly other: unknown;
  readonly staysBy: string;
  readonly otherBy: string;
};

export type Merge = {
  /** The same object when nothing changed. */
  readonly row: MergedRow;
  readonly clashes: readonly Clash[];
  /** Fields of the change that gave way to what was there, without anything to review. */
  readonly gaveWay: readonly string[];
};

export const creation = '*';

/**
 * Field by field: a change applies when its author had seen the field's last value, or wrote it; the same value is no
 * change; otherwise the two met, and the field's policy says which one stays. No clock is asked.
 */
export function mergeChange(
  row: MergedRow,
  change: Change,
  policyOf: (field: string) => FieldPolicy,
): Merge {
  const rev = row.rev + 1;
  const written: Record<string, unknown> = {};
  const clashes: Clash[] = [];
  const gaveWay: string[] = [];
  for (const [field, value] of Object.entries(change.set)) {
    const held = heldBy(row.fields, field);
    if (sameValue(held, value)) continue;
    const last = provenanceOf(row.frev, field);
    if (hasSeen(change, last)) {
      written[field] = value;
      continue;
    }
    const policy = policyOf(field);
    const wins = sameValue(staying({ policy, field, held, value }), value);
    if (wins) written[field] = value;
    if (policy === 'settled') {
      if (!wins) gaveWay.push(field);
      continue;
    }
    const reason = policy === 'protective' ? 'protective' : 'concurrent';
    clashes.push(
      wins
        ? { field, reason, stays: value, other: held, staysBy: change.client, otherBy: last.c }
        : { field, reason, stays: held, other: value, staysBy: last.c, otherBy: change.client },
    );
  }
  const fields = Object.keys(written);
  if (fields.length === 0) return { row, clashes, gaveWay };
  const author: Provenance = { r: rev, c: change.client, n: change.n };
  return {
    row: {
      rev,
      fields: { ...row.fields, ...written },
      frev: { ...row.frev, ...Object.fromEntries(fields.map((field) => [field, author])) },
    },
    clashes,
    gaveWay,
  };
}

type Met = {
  readonly policy: FieldPolicy;
  readonly field: string;
  readonly held: unknown;
  readonly value: unknown;
};

/** Of two values that met, the one that the row keeps. */
function staying({ policy, field, held, value }: Met): unknown {
  switch (policy) {
    case 'server':
      return held;
    case 'protective':
      return moreProtective(held, value);
    case 'settled':
      return settledValue(field, held, value);
    default:
      return unreachable(policy);
  }
}

const nobody: Provenance = { r: 0, c: '', n: 0 };

export function provenanceOf(frev: FieldProvenance, field: string): Provenance {
  return ownValue(frev, field) ?? ownValue(frev, creation) ?? nobody;
}

/** Writing twice offline is not a conflict with oneself. */
function hasSeen(change: Change, last: Provenance): boolean {
  return last.r <= change.base || last.c === change.client;
}

const heldBy = (fields: Fields, field: string): unknown => ownValue(fields, field) ?? null;

/** Field names come from outside: `constructor` is not a value that every row has. */
function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
