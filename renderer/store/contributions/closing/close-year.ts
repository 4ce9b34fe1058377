import { ClosedYearFields } from '#shared/domain/contributions/closing/closed-year.ts';
import { calendarYear } from '#shared/domain/contributions/closing/year-lock.ts';
import { err, type Result } from '#shared/result.ts';
import { createStep } from '../../acts/row-steps.ts';
import { commitLocally } from '../../commit/commit-locally.ts';
import type { Engine } from '../../engine.ts';
import { mayAddRecord } from '../../members/may-write.ts';
import type { CommitFailure } from '../../store-api/commit-failure.ts';
import { todayOf } from '../../today.ts';
import { closingsIn } from './closed-years.ts';
import { archiveOf, type OfYear, yearBooks } from './year-books.ts';
import { yearFindings } from './year-findings.ts';

type Closing = OfYear & { readonly reason: string | null; readonly by: string | null };

/** Counts, seals and locks. Nothing is recorded meanwhile: acts come one after the other. */
export function closeYear(
  engine: Engine,
  { scope, year, reason, by }: Closing,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const allowed = mayAddRecord(engine, 'closed-year', scope);
    if (!allowed.ok) return allowed;
    if (closingsIn(engine, scope).has(year)) return err({ kind: 'closed-year' });
    const on = todayOf(engine);
    if (year >= calendarYear(on)) return err({ kind: 'year-not-over' });
    const findings = yearFindings(engine, { scope, year });
    const why = reason?.trim() || null;
    if (findings.length > 0 && why === null)
      return err({ kind: 'invalid-record', field: 'reason' });
    const read = ClosedYearFields.safeParse({
      ...{ year, on, reopens: null },
      reason: why,
      by: by?.slice(0, 200) ?? null,
      archive: await archiveOf(yearBooks(engine, { scope, year })),
      left: Object.fromEntries(findings.map(({ check, remarks }) => [check, remarks.length])),
    });
    if (!read.success) return err({ kind: 'invalid-record', field: 'reason' });
    const { draft } = createStep(engine, 'closed-year', { scope, set: read.data });
    return commitLocally(engine, { drafts: [draft], undo: null });
  });
}

type Reopening = OfYear & { readonly reason: string; readonly by: string | null };

/** Of a year that two offices closed, both closings end. */
export function reopenYear(
  engine: Engine,
  { scope, year, reason, by }: Reopening,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const allowed = mayAddRecord(engine, 'closed-year', scope);
    if (!allowed.ok) return allowed;
    const closings = closingsIn(engine, scope).get(year) ?? [];
    if (closings.length === 0) return err({ kind: 'already-undone' });
    const drafts = [];
    for (const { id } of closings) {
      const read = ClosedYearFields.safeParse({
        ...{ year, reason, reopens: id, archive: null, left: {} },
        on: todayOf(engine),
        by: by?.slice(0, 200) ?? null,
      });
      if (!read.success) return err({ kind: 'invalid-record', field: 'reason' });
      drafts.push(createStep(engine, 'closed-year', { scope, set: read.data }).draft);
    }
    return commitLocally(engine, { drafts, undo: null });
  });
}
