import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useStore } from '../../../../office/office.tsx';
import { todayHere } from '../../../../office/today.ts';
import { useAct } from '../../../../office/use-act.ts';
import type { BankShow } from '../../../../store/store-api/bank.ts';
import { AskReason } from '../../../../ui/ask-reason.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { formatDay } from '../../../../ui/format.ts';
import type { Range } from '../../../../ui/slice-window.ts';
import styles from '../bank.module.css';
import { LineList } from '../line-list.tsx';
import type { BankLinesView, NamedLine } from '../use-bank-lines.ts';
import { useBankWords } from '../use-bank-words.ts';

type Props = {
  readonly kind: Exclude<BankShow, 'open'>;
  readonly view: BankLinesView;
  readonly onRange: (range: Range) => void;
};

/** What was decided of the lines, the newest first; each decision can be taken back, with why. */
export function DecidedLines({ kind, view, onRange }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const words = useBankWords();
  const [place, setPlace] = useState(0);
  const [asked, setAsked] = useState<NamedLine | null>(null);
  const here = Math.max(0, Math.min(place, view.total - 1));
  const line = view.rowAt(here);
  if (view.total === 0)
    return (
      <Empty
        icon={<IconListCheck size="2.5rem" stroke={1.5} />}
        title={<FormattedMessage id="treasury.bank.noneHere.title" />}
      >
        <FormattedMessage id={`treasury.bank.noneHere.${kind}`} />
      </Empty>
    );
  const takeBack = async (reason: string, { id }: NamedLine) => {
    const isDone = await act({
      run: () => store.takeBackMatch({ line: id, on: todayHere(), reason }),
      says: intl.formatMessage({ id: 'treasury.bank.takeBack.done' }),
      kind: null,
    });
    if (isDone) setAsked(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || line === null) return;
    event.preventDefault();
    setAsked(line);
  };
  return (
    <div className={styles.treat}>
      <LineList
        label={intl.formatMessage({ id: 'treasury.bank.listDone' })}
        total={view.total}
        lineAt={view.rowAt}
        here={here}
        onKey={press}
        onMove={setPlace}
        onRange={onRange}
      />
      {line === null || line.decision === null ? null : (
        <section
          className={styles.detail}
          aria-label={intl.formatMessage({ id: 'treasury.bank.detail' })}
        >
          <p className={styles.said}>{line.fields.label || line.fields.details}</p>
          <p className={styles.said}>{words.outcome(line.decision.outcome, line)}</p>
          <p className={styles.quiet}>{formatDay(line.decision.on)}</p>
          <div className={styles.actions}>
            <Button variant="default" onClick={() => setAsked(line)}>
              <FormattedMessage id="treasury.bank.takeBack" />
            </Button>
          </div>
        </section>
      )}
      {asked === null ? null : (
        <AskReason
          title={<FormattedMessage id="treasury.bank.takeBack.title" />}
          label={<FormattedMessage id="treasury.bank.takeBack.reason" />}
          help={<FormattedMessage id="treasury.bank.takeBack.help" />}
          confirm={<FormattedMessage id="treasury.bank.takeBack.confirm" />}
          cancel={<FormattedMessage id="action.cancel" />}
          onConfirm={(reason) => void takeBack(reason, asked)}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}
