import type { IntlShape } from 'react-intl';
import type { ExportRow } from '#shared/domain/export/table.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { formatDay } from '../../ui/format.ts';
import type { Wizard } from './wizard.ts';

/** What was imported, when, by whom, and what came of it; then the lines that were no people. */
export function summaryRows(
  { chosen, counts, on, by }: Extract<Wizard, { kind: 'done' }>,
  intl: IntlShape,
): readonly ExportRow[] {
  const { table } = chosen.draft;
  const say = (id: MessageId) => intl.formatMessage({ id });
  const fact = (title: string, value: string): ExportRow => [
    null,
    say('report.summary'),
    null,
    title,
    null,
    value,
    null,
  ];
  return [
    fact(say('report.fact.file'), table.fileName),
    ...(table.sheet === null ? [] : [fact(say('report.fact.sheet'), table.sheet)]),
    fact(say('report.fact.day'), formatDay(on)),
    fact(say('report.fact.by'), by ?? say('report.fact.byHere')),
    ...kinds.map((kind) => fact(say(`plan.${kind}.one`), String(counts[kind]))),
    ...(table.leftOut ?? []).map(
      ({ line, text }): ExportRow => [line, say('report.leftOut'), null, null, null, text, null],
    ),
  ];
}

const kinds = ['create', 'update', 'unchanged', 'skipped', 'refused'] as const;
