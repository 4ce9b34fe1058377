import { type NewIds, queryOf, viewOf } from '#shared/domain/records/new-ids.ts';
import type { Step } from '../acts/act.ts';
import { patchSteps } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';

/** Segments and views that speak of records which are now other rows speak of these. */
export function speakingRows(engine: Engine, ids: NewIds): readonly Step[] {
  const { records } = engine;
  return [
    ...records.all('segment').flatMap((current) => {
      const patch = { query: queryOf(current.fields.query, ids) };
      return patchSteps(engine, 'segment', { current, patch });
    }),
    ...records.all('view').flatMap((current) => {
      const patch = viewOf(current.fields, ids);
      return patchSteps(engine, 'view', { current, patch });
    }),
  ];
}
