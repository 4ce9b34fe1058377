import { TagFields } from '#shared/domain/records/record.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { createDraft } from '#shared/sync/drafts.ts';
import { fingerprint } from '#shared/sync/fingerprint.ts';
import type { Step } from '../acts/act.ts';
import type { Engine } from '../engine.ts';
import { mayAddRecord } from '../members/may-write.ts';
import type { BulkPatch, NewTag } from '../store-api/bulk.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';

/** Tags that a bulk act makes before it puts them on people: of the same act, and taken back with it. */
export function newTagSteps(
  engine: Engine,
  patch: BulkPatch,
): Result<readonly Step[], CommitFailure> {
  const steps: Step[] = [];
  for (const { id, scope, name } of patch.kind === 'set' ? (patch.newTags ?? []) : []) {
    const allowed = mayAddRecord(engine, 'tag', scope);
    if (!allowed.ok) return allowed;
    const read = TagFields.safeParse({ name, colour: 'grey' });
    if (!read.success) return err({ kind: 'invalid-record', field: 'name' });
    steps.push(creating(engine, { id, scope, name: read.data.name }));
  }
  return ok(steps);
}

function creating({ now }: Engine, { id, scope, name }: NewTag): Step {
  const set: TagFields = { name, colour: 'grey' };
  return {
    draft: createDraft({ entity: 'tag', id, scope, set }, now()),
    entry: { kind: 'created', entity: 'tag', id, print: fingerprint(set) },
    scope,
  };
}
