import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import { useComposition } from '../../../../office/paper/use-composition.ts';
import { usePaper } from '../../../../office/paper/use-paper.ts';
import { useReason } from '../../../../office/paper/use-reason.ts';
import { todayHere } from '../../../../office/today.ts';
import { useMemberColumns } from '../../../../office/use-columns.ts';
import type { Paper } from '../../../../paper/client.ts';
import { inListOrder } from '../export/use-export-draft.ts';
import type { TakeOutProps } from '../take-out-props.ts';
import { useExportWords } from '../use-export-words.ts';
import { prepare } from './orders/order-of.ts';
import { columnsOf } from './print-draft.ts';
import { usePaperWords } from './use-paper-words.ts';
import { usePrintDraft } from './use-print-draft.ts';
import { usePrintOut } from './use-print-out.ts';
import { usePrintPeople } from './use-print-people.ts';

/** A preview is for looking at: of thousands, the first ones say all. The print has everybody. */
const mostPreviewed = 1_000;

/** From what was chosen to the pages. */
export function usePrint(
  { question, who, columns }: Pick<TakeOutProps, 'question' | 'who' | 'columns'>,
  openPaper: () => Paper,
) {
  const intl = useIntl();
  const form = usePrintDraft();
  const { draft } = form;
  const words = useExportWords();
  const paperWords = usePaperWords(words);
  const all = useMemberColumns();
  const offered = inListOrder(all, columns).filter(({ id }) => id !== 'name');
  const wanted = columnsOf(draft);
  const people = usePrintPeople({
    ...{ question, who, words },
    rule: draft.rules[draft.document],
    columns: wanted,
    language: paperWords.language,
  });
  const read = people?.kind === 'read' ? people.people : null;
  const whole = useMemo(
    () => (read === null ? null : prepare(draft, read, paperWords)),
    [draft, read, paperWords],
  );
  const isPart = read !== null && read.length > mostPreviewed;
  const shown = useMemo(
    () => (isPart ? prepare(draft, read.slice(0, mostPreviewed), paperWords) : whole),
    [draft, read, isPart, paperWords, whole],
  );
  const paper = usePaper(openPaper);
  const composed = useComposition(paper, shown?.order ?? null);
  const out = usePrintOut(paper);
  const why = useReason();

  const job = () => {
    const order = whole?.order ?? null;
    if (whole === null || order === null || !why.isGiven()) return null;
    const said = {
      ids: whole.ids,
      document: draft.document,
      columns: wanted,
      reason: why.reason.trim(),
    };
    const title = intl.formatMessage({ id: `print.${draft.document}` });
    const isWhole = !isPart && composed.kind === 'ready';
    const bytes = isWhole ? (composed.composition?.bytes ?? null) : null;
    return { order, said, title, bytes, fileName: suggestedName(title, todayHere(), 'pdf') };
  };
  const withJob = (use: (asked: NonNullable<ReturnType<typeof job>>) => Promise<void>) => () => {
    const asked = job();
    if (asked !== null) void use(asked);
  };

  return {
    form,
    offered,
    section: paperWords.section,
    people,
    whole,
    composed,
    previewed: isPart ? mostPreviewed : null,
    why,
    working: out.working,
    stop: out.stop,
    print: withJob(out.print),
    save: withJob(out.save),
  };
}
