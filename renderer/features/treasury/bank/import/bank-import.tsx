import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { OnlinePreview } from '../online/online-preview.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { DropStatement } from './drop-statement.tsx';
import styles from './import.module.css';
import { StatementPreview } from './statement-preview.tsx';
import { useBankImport } from './use-bank-import.ts';
import { WhyNotRead } from './why-not-read.tsx';

type Props = {
  readonly scope: ScopeId;
  readonly onDone: () => void;
};

/** From a file of the bank to lines to be treated. Nothing is recorded before a person has seen what is in it. */
export function BankImport({ scope, onDone }: Props) {
  const { state, read, choose, explain, restart } = useBankImport();
  const isFresh = state.kind === 'idle' || state.kind === 'failed';
  return (
    <div className={styles.import}>
      <div className={styles.actions}>
        <Button variant="default" onClick={onDone}>
          <FormattedMessage id="treasury.bank.back" />
        </Button>
        {isFresh ? null : (
          <Button variant="default" onClick={restart}>
            <FormattedMessage id="treasury.bank.preview.another" />
          </Button>
        )}
      </div>
      {state.kind === 'failed' ? <WhyNotRead name={state.name} failure={state.failure} /> : null}
      {isFresh ? <DropStatement onFile={(file) => void choose(file)} /> : null}
      {state.kind === 'reading' ? (
        <p role="status">
          <FormattedMessage id="treasury.bank.reading" values={{ file: state.name }} />
        </p>
      ) : null}
      {state.kind === 'columns' ? (
        <ColumnChooser
          given={state.given}
          asked={state.asked}
          onChosen={(columns) => void explain(state.given, state.asked, columns)}
        />
      ) : null}
      {state.kind === 'read' && state.isRemembered ? (
        <Notice tone="info">
          <FormattedMessage id="treasury.bank.preview.remembered" />
        </Notice>
      ) : null}
      {state.kind === 'read' && state.file.kind === 'statements'
        ? state.file.statements.map((statement, at) => (
            <StatementPreview
              // biome-ignore lint/suspicious/noArrayIndexKey: the accounts of a file that was read never change.
              key={at}
              scope={scope}
              statement={statement}
              number={at}
              onDecimal={(decimal) =>
                void read({ ...state.given, options: { ...state.given.options, decimal } })
              }
              onKept={onDone}
            />
          ))
        : null}
      {state.kind === 'read' && state.file.kind === 'online' ? (
        <OnlinePreview scope={scope} online={state.file.online} />
      ) : null}
    </div>
  );
}
