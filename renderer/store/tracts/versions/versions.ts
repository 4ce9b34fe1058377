import { recordKinds } from '#shared/domain/records/record.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { commitLocally } from '../../commit/commit-locally.ts';
import type { Engine } from '../../engine.ts';
import { mayEdit } from '../../members/may-write.ts';
import type { TractVersion, VersionFailure } from '../../store-api/tract-versions.ts';
import { fromBase64 } from '../base64.ts';
import { versionStep, versionsOf } from './version-steps.ts';

export const tractVersions = (engine: Engine, tract: string): readonly TractVersion[] =>
  versionsOf(engine, tract)
    .map(({ id, rev, fields: { name, at, by } }) => ({ id, rev, name, at, by }))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.id.localeCompare(a.id));

export function tractVersion({ records }: Engine, id: string): Uint8Array | null {
  const version = records.of('tract-version', id);
  return version === null ? null : fromBase64(version.fields.update);
}

type Kept = { readonly tract: string; readonly name: string; readonly by: string | null };

export function keepTractVersion(
  engine: Engine,
  { tract: id, name, by }: Kept,
): Promise<Result<string, VersionFailure>> {
  return engine.inTurn(async () => {
    const tract = engine.records.of('tract', id);
    if (tract === null) return err({ kind: 'unknown-record' });
    const allowed = mayEdit(engine, tract.scope);
    if (!allowed.ok) return allowed;
    const read = recordKinds['tract-version'].fields.shape.name.unwrap().safeParse(name);
    if (!read.success) return err({ kind: 'invalid-record', field: 'name' });
    const step = versionStep(engine, tract, { name: read.data, by });
    if (!step.ok) return step;
    const committed = await commitLocally(engine, { drafts: [step.value.draft], undo: null });
    return committed.ok ? ok(step.value.id) : committed;
  });
}
