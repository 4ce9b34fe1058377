import { sameValue } from '#shared/canonical.ts';
import type { RecordKind } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { createDraft, deleteDraft, patchDraft } from '#shared/sync/drafts.ts';
import { fingerprint } from '#shared/sync/fingerprint.ts';
import { changesBetween } from '#shared/sync/undo.ts';
import type { Engine } from '../engine.ts';
import type { Step } from './act.ts';

/** A row as it is now. */
export type Current = {
  readonly id: string;
  readonly scope: ScopeId;
  readonly rev: number;
  readonly fields: object;
};

type Entity = 'member' | RecordKind;
const marked = (entity: Entity) => (entity === 'member' ? {} : { entity });

/** What of a patch says something new. */
function changed(fields: object, patch: object): Readonly<Record<string, unknown>> {
  // Any row can be read by its keys.
  const values = fields as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(patch).filter(
      ([field, value]) => value !== undefined && !sameValue(values[field], value),
    ),
  );
}

/** Nothing when the row is so already. */
export function patchSteps(
  { now }: Engine,
  entity: Entity,
  { current, patch }: { readonly current: Current; readonly patch: object },
): readonly Step[] {
  const set = changed(current.fields, patch);
  if (Object.keys(set).length === 0) return [];
  const { id, scope, rev, fields } = current;
  return [
    {
      draft: patchDraft({ entity, id, rev }, set, now()),
      entry: { ...marked(entity), kind: 'edited', id, changes: changesBetween(fields, set) },
      scope,
    },
  ];
}

export function createStep(
  { newId, now }: Engine,
  entity: Entity,
  { scope, set }: { readonly scope: ScopeId; readonly set: object },
): Step & { readonly id: string } {
  const id = newId();
  return {
    id,
    draft: createDraft({ entity, id, scope, set }, now()),
    entry: { ...marked(entity), kind: 'created', id, print: fingerprint(set) },
    scope,
  };
}

export const deleteStep = (
  { now }: Engine,
  entity: Entity,
  { id, scope, rev, fields }: Current,
): Step => ({
  draft: deleteDraft({ entity, id, rev }, now()),
  entry: { ...marked(entity), kind: 'deleted', scope, fields, id },
  scope,
});
