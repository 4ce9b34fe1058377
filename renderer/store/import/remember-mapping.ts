import { mappingToKeep } from '#shared/domain/import/file-mapping.ts';
import type { ImportPlan } from '#shared/domain/import/import.ts';
import { type KnownNames, knownNames, namesToKeep } from '#shared/domain/import/known-names.ts';
import type { ParsedTable } from '#shared/ipc/import-file.ts';
import type { Step } from '../acts/act.ts';
import { createStep, patchSteps } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import { mayAddRecord, mayEdit } from '../members/may-write.ts';
import { ownScope } from '../sections.ts';
import { todayOf } from '../today.ts';
import type { PlanRequest } from './import-api.ts';

type Confirmed = {
  readonly table: ParsedTable;
  readonly request: PlanRequest;
  readonly plan: ImportPlan;
};

/** The choices of an import that is being confirmed, for the next file with the same headers; none where they cannot be kept. */
export function rememberSteps(
  engine: Engine,
  { table, request, plan }: Confirmed,
): readonly Step[] {
  const { fileName, headers } = table;
  const { mapping, options } = request;
  const on = todayOf(engine);
  const bare = mappingToKeep({ fileName, headers, mapping, options, on });
  if (bare === null) return [];
  const known = engine.records
    .all('file-mapping')
    .find(({ fields, scope }) => fields.headers === bare.headers && mayEdit(engine, scope).ok);
  const names = namesToKeep(plan.splits, known?.fields.names ?? []);
  const kept = names.length === 0 ? bare : { ...bare, names };
  if (known !== undefined)
    return patchSteps(engine, 'file-mapping', { current: known, patch: kept });
  const scope = ownScope(engine.store.meta());
  if (!mayAddRecord(engine, 'file-mapping', scope).ok) return [];
  return [createStep(engine, 'file-mapping', { scope, set: kept })];
}

/** Whole names that a person has put right in an import before, whatever the file: the newest correction counts. */
export function rememberedNames({ records }: Engine): KnownNames {
  const kept = [...records.all('file-mapping')];
  kept.sort((a, b) => (b.fields.options.on ?? '').localeCompare(a.fields.options.on ?? ''));
  return knownNames(kept.flatMap(({ fields }) => fields.names ?? []));
}
