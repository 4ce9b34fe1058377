import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '#shared/canonical.ts';
import type { Store } from '../../../central/store/store.ts';
import type { ModelOffice } from './model-office.ts';
import { type Deletion, type Edit, editsOf, type Truth } from './truth.ts';

/** Throws when the offices and central do not agree in the end, or when something was lost on the way. */
export async function check(
  truth: Truth,
  offices: readonly ModelOffice[],
  store: Store,
): Promise<void> {
  for (const office of offices) {
    await holdsWhatItMay(office, truth, store);
    await agreesOnTheDigest(office);
  }
  const edits = editsOf(offices);
  everyRevisionHasOneCause(truth, offices);
  noEditIsLost(truth, edits);
  nothingIsOverwrittenUnseen(truth, edits);
  noConflictWithOneself(truth);
  historyIsWhole(truth);
  numbersAreDistinct(truth);
}

async function holdsWhatItMay(office: ModelOffice, truth: Truth, store: Store): Promise<void> {
  const grants = await store.sql<{ scope: string }>(
    `select scope from scope_grant where account_id = $1 and permission <> 'none'`,
    [office.office.account.id],
  );
  const granted = new Set(grants.map(({ scope }) => scope));
  const expected = new Map(
    truth.rows
      .filter(({ scope, isDeleted }) => granted.has(scope) && !isDeleted)
      .map((row) => [row.id, row]),
  );
  for (const [id, held] of office.rows) {
    const row = expected.get(id);
    if (row === undefined) throw new Error(`LEAK ${held.entity} ${id} held under ${held.scope}`);
    const [ours, theirs] = [
      canonical([held.scope, held.rev, visible(held.row)]),
      canonical([row.scope, row.rev, visible(row.fields)]),
    ];
    if (ours !== theirs) throw new Error(`DIVERGED ${ours} ${theirs}`);
  }
  for (const id of expected.keys()) if (!office.rows.has(id)) throw new Error(`MISSING ${id}`);
}

async function agreesOnTheDigest(office: ModelOffice): Promise<void> {
  for (const scope of office.cursors.keys()) {
    const answer = await office.office.ask({ url: `/v1/scopes/${scope}/digest` });
    const lines = [...office.rows]
      .filter(([, held]) => held.scope === scope && held.entity !== 'change')
      .map(([id, { rev }]) => `${id} ${rev}`)
      .sort();
    const sha256 = createHash('sha256').update(lines.join('\n')).digest('hex');
    if (answer.json().sha256 !== sha256) throw new Error(`DIGEST of ${scope} differs`);
  }
}

/** Each mutation took effect once: every revision was answered to some mutation, and no two patches share one. */
function everyRevisionHasOneCause(truth: Truth, offices: readonly ModelOffice[]): void {
  const answered = new Map<string, Set<number>>();
  for (const office of offices) {
    for (const [n, result] of office.results) {
      const mutation = office.sent.get(n);
      if (mutation === undefined || result.status === 'rejected' || mutation.op === 'resolve')
        continue;
      const revs = answered.get(mutation.id) ?? new Set();
      answered.set(mutation.id, revs.add(result.rev));
    }
  }
  for (const { id, rev, entity } of truth.rows) {
    if (!isRow(entity) || truth.reviewed.has(id)) continue;
    for (let each = 1; each <= rev; each++) {
      if (!answered.get(id)?.has(each))
        throw new Error(`EXACTLY-ONCE revision ${each} of ${id} has no cause`);
    }
  }
}

function noEditIsLost(truth: Truth, edits: readonly Edit[]): void {
  for (const edit of edits) {
    // Its creation was refused, and that was answered: there is nothing an edit could have changed.
    if (!truth.rows.some(({ id }) => id === edit.id)) continue;
    if (edit.result.status === 'ok' && !isSweptAway(truth, edits, edit)) continue;
    const isKept = truth.conflicts.some(
      (conflict) =>
        conflict.rowId === edit.id &&
        conflict.field === edit.field &&
        conflict.clientClient === edit.client &&
        conflict.n >= edit.n,
    );
    const isKeptByDeletion = truth.conflicts.some(
      (conflict) =>
        conflict.rowId === edit.id &&
        conflict.field === edit.field &&
        conflict.clientValue === edit.value,
    );
    if (!isKept && !isKeptByDeletion) throw new Error(`LOST EDIT ${JSON.stringify(edit)}`);
  }
}

/** Applied, then deleted by an office that had not seen it, and nothing else wrote the field since. */
function isSweptAway(truth: Truth, edits: readonly Edit[], edit: Edit): boolean {
  if (edit.result.status !== 'ok' || truth.reviewed.has(edit.id)) return false;
  const { rev } = edit.result;
  const deletions = truth.deletions.filter(({ id }) => id === edit.id);
  const isUnseenBy = ({ client, base }: Deletion) => client !== edit.client && base < rev;
  if (deletions.length === 0 || !deletions.every(isUnseenBy)) return false;
  return !edits.some(
    ({ id, field, result }) =>
      id === edit.id && field === edit.field && result.status === 'ok' && result.rev > rev,
  );
}

function nothingIsOverwrittenUnseen(truth: Truth, edits: readonly Edit[]): void {
  const applied = edits.flatMap((edit) =>
    edit.result.status === 'ok' && !truth.reviewed.has(edit.id)
      ? [{ ...edit, rev: edit.result.rev }]
      : [],
  );
  applied.sort((a, b) => a.rev - b.rev);
  const last = new Map<string, (typeof applied)[number]>();
  for (const edit of applied) {
    const key = `${edit.id} ${edit.field}`;
    const before = last.get(key);
    if (before !== undefined && before.client !== edit.client && edit.base < before.rev) {
      throw new Error(`LOST UPDATE ${JSON.stringify([before, edit])}`);
    }
    last.set(key, edit);
  }
}

function noConflictWithOneself(truth: Truth): void {
  for (const conflict of truth.conflicts) {
    if (truth.reviewed.has(conflict.rowId)) continue;
    if (conflict.reason === 'concurrent' && conflict.serverClient === conflict.clientClient) {
      throw new Error(`SELF-CONFLICT ${JSON.stringify(conflict)}`);
    }
  }
}

const isRow = (entity: string): boolean => entity !== 'conflict' && entity !== 'change';

/** One line a revision, in the row's scope, and the last value that it names is the value of the row. */
function historyIsWhole(truth: Truth): void {
  const lines = truth.rows.filter(({ entity }) => entity === 'change');
  for (const row of truth.rows.filter(({ entity }) => isRow(entity))) {
    const own = lines.filter(({ fields }) => fields.rowId === row.id);
    own.sort((a, b) => a.rev - b.rev);
    const revs = own.map(({ rev }) => rev).join(' ');
    const expected = Array.from({ length: row.rev }, (_, index) => index + 1).join(' ');
    if (revs !== expected) throw new Error(`HISTORY of ${row.id} has ${revs}, not ${expected}`);
    if (own.some(({ scope }) => scope !== row.scope)) throw new Error(`HISTORY left at ${row.id}`);
    const last = new Map(own.flatMap(({ fields }) => ChangedFields.parse(fields.fields)));
    for (const [field, after] of last) {
      const held = row.fields[field] ?? null;
      if (canonical(held) !== canonical(after)) throw new Error(`HISTORY of ${field} differs`);
    }
  }
}

const ChangedFields = z.array(
  z
    .object({ field: z.string(), before: z.unknown(), after: z.unknown() })
    .transform(({ field, after }) => [field, after] as const),
);

function numbersAreDistinct({ rows }: Truth): void {
  const people = rows.filter(({ entity, isDeleted }) => entity === 'member' && !isDeleted);
  const members = people.filter(({ fields }) => fields.kind === 'member');
  const numbers = members.map(({ fields }) => fields.memberNumber);
  if (numbers.includes(null) || new Set(numbers).size < numbers.length) {
    throw new Error(`NUMBERS ${numbers.join(' ')}`);
  }
}

/** A conflict record is compared by what it says, not by who is named in it. */
function visible(row: Readonly<Record<string, unknown>>) {
  const { at: _at, serverBy: _serverBy, clientBy: _clientBy, ...rest } = row;
  return rest;
}
