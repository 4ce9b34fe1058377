import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DecimalSign } from '#shared/domain/bank/column-choice.ts';
import type { BankStatement } from '#shared/domain/bank/statement.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../../office/office.tsx';
import { useAct } from '../../../../office/use-act.ts';
import { useLive } from '../../../../office/use-live.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { DecimalChoice } from './decimal-choice.tsx';
import { FaultList } from './fault-list.tsx';
import { FirstLines } from './first-lines.tsx';
import styles from './import.module.css';
import { StatementFacts } from './statement-facts.tsx';

type Props = {
  readonly scope: ScopeId;
  readonly statement: BankStatement;
  /** Its place among the statements of the file. */
  readonly number: number;
  readonly onDecimal: (decimal: DecimalSign) => void;
  readonly onKept: () => void;
};

/** What keeping this statement would bring. Nothing is recorded before its button is pressed. */
export function StatementPreview(props: Props) {
  const { scope, statement, number, onDecimal, onKept } = props;
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const { name, size } = sizeOf(statement, number);
  const preview = useLive(`statement ${scope} ${name}`, (live) =>
    live.previewStatement({ scope, statement }),
  );
  if (preview === null) return null;
  const keep = async () => {
    const isDone = await act({
      run: () => store.keepStatement({ scope, statement }),
      says: intl.formatMessage({ id: 'treasury.bank.preview.kept' }, { count: preview.fresh }),
      kind: null,
    });
    if (isDone) onKept();
  };
  const { otherAccount } = preview;
  return (
    <section className={styles.statement}>
      <StatementFacts statement={statement} preview={preview} />
      {otherAccount === null ? null : (
        <Notice tone="danger" title={<FormattedMessage id="treasury.bank.preview.otherAccount" />}>
          <FormattedMessage id="treasury.bank.preview.otherAccount.text" values={otherAccount} />
        </Notice>
      )}
      {size === 0 ? (
        <Notice tone="danger" title={<FormattedMessage id="treasury.bank.preview.noLines" />}>
          <FormattedMessage id="treasury.bank.preview.noLines.text" />
        </Notice>
      ) : null}
      {size > 0 && preview.fresh === 0 ? (
        <Notice tone="info" title={<FormattedMessage id="treasury.bank.preview.allKnown" />}>
          <FormattedMessage
            id="treasury.bank.preview.allKnown.text"
            values={{ count: preview.known }}
          />
        </Notice>
      ) : null}
      {preview.alike === 0 ? null : (
        <Notice tone="warning" title={<FormattedMessage id="treasury.bank.preview.alike" />}>
          <FormattedMessage
            id="treasury.bank.preview.alike.text"
            values={{ count: preview.alike }}
          />
        </Notice>
      )}
      <DecimalChoice faults={statement.faults} onDecimal={onDecimal} />
      {preview.fresh === 0 ? null : (
        <div className={styles.actions}>
          <Button onClick={() => void keep()}>
            <FormattedMessage id="treasury.bank.preview.keep" values={{ count: preview.fresh }} />
          </Button>
        </div>
      )}
      <FirstLines
        lines={statement.lines}
        caption={<FormattedMessage id="treasury.bank.preview.lines" />}
      />
      <FaultList faults={statement.faults} />
    </section>
  );
}

const sizeOf = ({ lines, period }: BankStatement, number: number) => ({
  size: lines.length,
  name: `${number} ${lines.length} ${period?.from} ${period?.to}`,
});
