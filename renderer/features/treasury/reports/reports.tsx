import { useState } from 'react';
import { todayHere } from '../../../office/today.ts';
import { openPaper, type Paper } from '../../../paper/client.ts';
import type { TreasuryPartProps } from '../treasury-room.ts';
import { FrozenList } from './frozen-list.tsx';
import { FrozenReportView } from './frozen-report-view.tsx';
import { LiveReport } from './live-report.tsx';
import { QuestionFields } from './question-fields.tsx';
import { firstDraft, questionOf } from './report-draft.ts';
import styles from './reports.module.css';

type Props = TreasuryPartProps & {
  /** Where pages are drawn. */
  readonly paper?: () => Paper;
};

const openOne = () => openPaper();

/** What the section can say of its members and its money on any day, and what it once said. */
export function Reports({ section, paper = openOne }: Props) {
  const [draft, setDraft] = useState(() => firstDraft(todayHere()));
  const [open, setOpen] = useState<string | null>(null);
  const question = questionOf(draft);
  if (open !== null) {
    return (
      <FrozenReportView
        id={open}
        scope={section.scope}
        paper={paper}
        onBack={() => setOpen(null)}
      />
    );
  }
  return (
    <div className={styles.room}>
      <QuestionFields draft={draft} onDraft={setDraft} />
      {question === null ? null : (
        <LiveReport section={section} question={question} paper={paper} />
      )}
      <FrozenList scope={section.scope} onOpen={setOpen} />
    </div>
  );
}
