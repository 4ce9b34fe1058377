import { mappingToKeep } from '#shared/domain/import/file-mapping.ts';
import type { ParsedTable } from '#shared/ipc/import-file.ts';
import type { Step } from '../acts/act.ts';
import { createStep, patchSteps } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import { mayAddRecord, mayEdit } from '../members/may-write.ts';
import { ownScope } from '../sections.ts';
import { todayOf } from '../today.ts';
import type { PlanRequest } from './import-api.ts';

type Confirmed = { readonly table: ParsedTable; readonly request: PlanRequest };

/** The choices of an import that is being confirmed, for the next file with the same headers; none where they cannot be kept. */
export function rememberSteps(engine: Engine, { table, request }: Confirmed): readonly Step[] {
  const { fileName, headers } = table;
  const { mapping, options } = request;
  const kept = mappingToKeep({ fileName, headers, mapping, options, on: todayOf(engine) });
  if (kept === null) return [];
  const known = engine.records
    .all('file-mapping')
    .find(({ fields, scope }) => fields.headers === kept.headers && mayEdit(engine, scope).ok);
  if (known !== undefined)
    return patchSteps(engine, 'file-mapping', { current: known, patch: kept });
  const scope = ownScope(engine.store.meta());
  if (!mayAddRecord(engine, 'file-mapping', scope).ok) return [];
  return [createStep(engine, 'file-mapping', { scope, set: kept })];
}
