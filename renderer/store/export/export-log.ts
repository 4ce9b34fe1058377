import type { ExportLogFields } from '#shared/domain/records/record.ts';
import { type ScopeId, scopeOf, sectionOf } from '#shared/domain/scope.ts';
import { ok, type Result } from '#shared/result.ts';
import type { Step } from '../acts/act.ts';
import { createStep, deleteStep } from '../acts/row-steps.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import { mayAddRecord } from '../members/may-write.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import { todayOf } from '../today.ts';
import type { Taken } from './chosen-people.ts';

/** Of the sections whose people are taken out, those where this person may write it down. */
export const loggableScopes = (engine: Engine, { perScope }: PerScope): readonly ScopeId[] =>
  [...perScope.keys()].filter((scope) => logScopeOf(engine, scope) !== null);

/**
 * Where what leaves a section is noted: beside its people, or, by a treasurer, who may not write there, beside who is up
 * to date: its secretary reads both. Null: this office may write neither.
 */
function logScopeOf(engine: Engine, scope: ScopeId): ScopeId | null {
  const section = sectionOf(scope);
  const places = [scopeOf(section, 'core'), scopeOf(section, 'standing')];
  return places.find((place) => mayAddRecord(engine, 'export-log', place).ok) ?? null;
}

const shortestReason = 3;

export const isReason = (text: string): boolean => text.trim().length >= shortestReason;

type Said = Pick<ExportLogFields, 'reason' | 'format' | 'columns' | 'by'>;
type PerScope = Pick<Taken, 'perScope'>;

/** Each section learns how many of its people went out. There is no undo: it was so. Gives the new records' ids. */
export function writeLog(
  engine: Engine,
  { perScope }: PerScope,
  said: Said,
): Promise<Result<readonly string[], CommitFailure>> {
  return engine.inTurn(async () => {
    const on = todayOf(engine);
    const steps = [...perScope].flatMap(([from, people]) => {
      const scope = logScopeOf(engine, from);
      if (scope === null) return [];
      return [createStep(engine, 'export-log', { scope, set: { ...said, people, on } })];
    });
    const written = await commit(engine, steps);
    return written.ok ? ok(steps.map(({ id }) => id)) : written;
  });
}

/** The file did not come about after all: the section must not believe that it did. */
export function takeBackLog(engine: Engine, ids: readonly string[]): Promise<unknown> {
  return engine.inTurn(async () => {
    const steps = ids.flatMap((id) => {
      const record = engine.records.get(id);
      return record === null ? [] : [deleteStep(engine, 'export-log', record)];
    });
    return commit(engine, steps);
  });
}

const commit = (engine: Engine, steps: readonly Step[]): Promise<Result<null, CommitFailure>> =>
  commitLocally(engine, { drafts: steps.map(({ draft }) => draft), undo: null });
