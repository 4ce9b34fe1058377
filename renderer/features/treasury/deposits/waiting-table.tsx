import { Checkbox } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DepositMeans } from '#shared/domain/contributions/deposits/deposit.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import type { PieceToBank } from '../../../store/store-api/deposits.ts';
import { Empty } from '../../../ui/empty.tsx';
import { formatDay, formatMoney } from '../../../ui/format.ts';
import styles from './deposits.module.css';

type Props = {
  readonly means: DepositMeans;
  readonly pieces: readonly PieceToBank[];
  readonly chosen: ReadonlySet<string>;
  readonly canWrite: boolean;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** What is in the drawer; ticked, it goes on the slip. */
export function WaitingTable({ means, pieces, chosen, canWrite, onChoose }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const say = (id: MessageId) => intl.formatMessage({ id });
  if (pieces.length === 0) {
    return (
      <Empty
        icon={<IconBuildingBank size="2.5rem" stroke={1.5} />}
        title={<FormattedMessage id={`treasury.deposits.waiting.none.${means}`} />}
      >
        <FormattedMessage id="treasury.deposits.waiting.none.help" />
      </Empty>
    );
  }
  const ids = pieces.map(({ id }) => id);
  const count = ids.filter((id) => chosen.has(id)).length;
  const isCheque = means === 'cheque';
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.tick}>
              <Checkbox
                aria-label={say('treasury.deposits.chooseAll')}
                disabled={!canWrite}
                checked={count === ids.length}
                indeterminate={count > 0 && count < ids.length}
                onChange={() =>
                  onChoose(
                    count === ids.length ? without(chosen, ids) : new Set([...chosen, ...ids]),
                  )
                }
              />
            </th>
            <th>{say('treasury.deposits.column.receivedOn')}</th>
            <th>{say(`treasury.deposits.column.${isCheque ? 'drawer' : 'payer'}`)}</th>
            {isCheque ? <th>{say('treasury.deposits.column.bank')}</th> : null}
            {isCheque ? <th>{say('treasury.deposits.column.number')}</th> : null}
            <th className={styles.amount}>{say('treasury.deposits.column.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {pieces.map((piece) => {
            const amount = formatMoney(language, piece.amount);
            return (
              <tr key={piece.id} data-chosen={chosen.has(piece.id)}>
                <td className={styles.tick}>
                  <Checkbox
                    aria-label={intl.formatMessage(
                      { id: 'treasury.deposits.choose' },
                      { amount, drawer: piece.drawer },
                    )}
                    disabled={!canWrite}
                    checked={chosen.has(piece.id)}
                    onChange={() =>
                      onChoose(
                        chosen.has(piece.id)
                          ? without(chosen, [piece.id])
                          : new Set([...chosen, piece.id]),
                      )
                    }
                  />
                </td>
                <td>{formatDay(piece.receivedOn)}</td>
                <td>
                  {piece.drawer}
                  {piece.paidFor.length === 0 ? null : (
                    <span className={styles.note}>
                      {' '}
                      <FormattedMessage
                        id="treasury.deposits.for"
                        values={{ names: intl.formatList(piece.paidFor) }}
                      />
                    </span>
                  )}
                </td>
                {isCheque ? <td>{piece.bank}</td> : null}
                {isCheque ? <td>{piece.number}</td> : null}
                <td className={styles.amount}>{amount}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const without = (chosen: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> =>
  new Set([...chosen].filter((id) => !ids.includes(id)));
