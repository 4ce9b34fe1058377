import { compareCodes } from '#shared/compare.ts';
import {
  contentOf,
  type FrozenReportFields,
  longestReport,
  reportIn,
} from '#shared/domain/contributions/reports/frozen-report.ts';
import { makeReport } from '#shared/domain/contributions/reports/make-report.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { createStep } from '../../acts/row-steps.ts';
import { commitLocally } from '../../commit/commit-locally.ts';
import type { Engine } from '../../engine.ts';
import { nextTurn } from '../../in-turn.ts';
import { mayAddRecord } from '../../members/may-write.ts';
import type { RecordOf } from '../../memory/kept-records.ts';
import { createInPieces } from '../../query/in-pieces.ts';
import { toHex, utf8 } from '../../sealed/bytes.ts';
import { sectionsOf } from '../../sections.ts';
import type {
  FreezeFailure,
  FrozenLine,
  MadeReport,
  ReportInput,
  ReportsApi,
} from '../../store-api/reports.ts';
import { factsOf } from './facts-of.ts';

export function createReportDesk(engine: Engine, author: () => Promise<string | null>): ReportsApi {
  const { people, records, store } = engine;
  const pieces = createInPieces(nextTurn);
  people.onChange(pieces.outdate);
  records.onChange(pieces.outdate);

  const report = async ({ scope, question }: ReportInput): Promise<MadeReport> => {
    const name = sectionsOf(store.meta(), 'dues').find((one) => one.scope === scope)?.name ?? '';
    const made = await pieces.run(() => makeReport(factsOf(engine, { scope, name }), question));
    if (made === null) throw new Error('A report that was wanted was given up');
    return { report: made, sha256: await sha256Of(contentOf(made)) };
  };

  const freeze = async (
    input: ReportInput & { readonly sha256: string },
  ): Promise<Result<string, FreezeFailure>> => {
    const allowed = mayAddRecord(engine, 'frozen-report', input.scope);
    if (!allowed.ok) return allowed;
    const now = await report(input);
    if (now.sha256 !== input.sha256) return err({ kind: 'moved-on' });
    const content = contentOf(now.report);
    if (content.length > longestReport) return err({ kind: 'too-long' });
    const by = await author();
    const { sha256 } = now;
    const set = { content, sha256, frozenAt: engine.now(), by } satisfies FrozenReportFields;
    return engine.inTurn(async () => {
      const step = createStep(engine, 'frozen-report', { scope: input.scope, set });
      const committed = await commitLocally(engine, { drafts: [step.draft], undo: null });
      return committed.ok ? ok(step.id) : committed;
    });
  };

  return {
    report,
    freezeReport: freeze,
    frozenReports: async (scope) =>
      records
        .all('frozen-report')
        .filter((row) => row.scope === scope)
        .map(lineOf)
        .sort((a, b) => compareCodes(b.frozenAt, a.frozenAt) || compareCodes(b.id, a.id)),
    async frozenReport(id) {
      const row = records.of('frozen-report', id);
      if (row === null) return null;
      const { content, sha256 } = row.fields;
      const isIntact = (await sha256Of(content)) === sha256;
      return { ...lineOf(row), report: reportIn(content), isIntact };
    },
  };
}

function lineOf({ id, fields }: RecordOf<'frozen-report'>): FrozenLine {
  const { content, sha256, frozenAt, by } = fields;
  return { id, question: reportIn(content)?.question ?? null, sha256, frozenAt, by };
}

const sha256Of = async (text: string): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
