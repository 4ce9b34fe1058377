import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../../../office/appearance.tsx';
import { useStore } from '../../../../office/office.tsx';
import { todayHere } from '../../../../office/today.ts';
import { useAct } from '../../../../office/use-act.ts';
import type { DepositedLine, DepositRow } from '../../../../store/store-api/deposits.ts';
import { AskReason } from '../../../../ui/ask-reason.tsx';
import { formatDay, formatMoney } from '../../../../ui/format.ts';
import styles from '../deposits.module.css';

type Props = { readonly deposit: DepositRow; readonly canWrite: boolean };

/** As on the paper, with what the bank gave back. */
export function SlipLines({ deposit, canWrite }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const [returned, setReturned] = useState<number | null>(null);
  const { lines, means } = deposit;
  const isCheque = means === 'cheque';
  const columns = isCheque
    ? (['drawer', 'bank', 'number', 'amount', 'state'] as const)
    : (['payer', 'amount', 'state'] as const);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} className={column === 'amount' ? styles.amount : undefined}>
                <FormattedMessage id={`treasury.deposits.column.${column}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, place) => {
            const amount = formatMoney(language, line.amount);
            const { drawer } = line;
            return (
              <tr key={line.payments[0]} data-cancelled={line.returned !== null}>
                <td>{drawer}</td>
                {isCheque ? <td>{line.bank}</td> : null}
                {isCheque ? <td>{line.number}</td> : null}
                <td className={styles.amount}>{amount}</td>
                <td>
                  <LineState line={line} />
                  {canWrite && line.returned === null ? (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={intl.formatMessage(
                        { id: 'treasury.deposits.returned.label' },
                        { amount, drawer },
                      )}
                      onClick={() => setReturned(place)}
                    >
                      <FormattedMessage id="treasury.deposits.returned" />
                    </Button>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {returned === null ? null : (
        <Returned deposit={deposit} place={returned} onClose={() => setReturned(null)} />
      )}
    </div>
  );
}

function LineState({ line: { returned, contestedBy } }: { readonly line: DepositedLine }) {
  const intl = useIntl();
  return (
    <>
      {returned === null ? null : (
        <span className={styles.returned}>
          <FormattedMessage
            id="treasury.deposits.returned.on"
            values={{ day: formatDay(returned.on), reason: returned.reason }}
          />
        </span>
      )}
      {contestedBy.length === 0 ? null : (
        <span className={styles.badge} data-tone="warning">
          <FormattedMessage
            id="treasury.deposits.contested.by"
            values={{ slips: intl.formatList(contestedBy) }}
          />
        </span>
      )}
    </>
  );
}

type ReturnedProps = {
  readonly deposit: DepositRow;
  readonly place: number;
  readonly onClose: () => void;
};

function Returned({ deposit: { id, lines }, place, onClose }: ReturnedProps) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const { language } = useAppearance().appearance;
  const line = lines[place];
  const note = async (reason: string) => {
    const isDone = await act({
      run: () => store.returnLine({ id, line: place, on: todayHere(), reason }),
      says: intl.formatMessage({ id: 'treasury.deposits.returned.done' }),
      kind: null,
    });
    if (isDone) onClose();
  };
  return (
    <AskReason
      title={
        <FormattedMessage
          id="treasury.deposits.returned.title"
          values={{ amount: formatMoney(language, line?.amount ?? 0), drawer: line?.drawer ?? '' }}
        />
      }
      label={<FormattedMessage id="treasury.deposits.returned.reason" />}
      help={<FormattedMessage id="treasury.deposits.returned.help" />}
      confirm={<FormattedMessage id="treasury.deposits.returned.confirm" />}
      cancel={<FormattedMessage id="action.cancel" />}
      onConfirm={(reason) => void note(reason)}
      onCancel={onClose}
    />
  );
}
