import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { useStore } from '../../../office/office.tsx';
import { todayHere } from '../../../office/today.ts';
import { useAct } from '../../../office/use-act.ts';
import { useRecords } from '../../../office/use-records.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { AskReason } from '../../../ui/ask-reason.tsx';
import { formatDay, formatMoney } from '../../../ui/format.ts';
import { ActsHeading } from '../acts-heading.tsx';
import styles from './shares.module.css';

type Row = RecordRow<'settlement'>;
type Props = { readonly scope: ScopeId; readonly year: number };

/** What was settled in a year, newest first; one that was taken back stays, struck through. */
export function SettlementsTable({ scope, year }: Props) {
  const intl = useIntl();
  const [taking, setTaking] = useState<Row | null>(null);
  const all = (useRecords('settlement') ?? []).filter((row) => row.scope === scope);
  const rows = all
    .filter(({ fields }) => fields.reverses === null && fields.paidOn.startsWith(String(year)))
    .sort((a, b) => (a.fields.paidOn < b.fields.paidOn ? 1 : -1));
  return (
    <section>
      <h2 className={styles.head}>
        <FormattedMessage id="treasury.shares.settlements" />
      </h2>
      {rows.length === 0 ? (
        <p className={styles.soft}>
          <FormattedMessage id="treasury.shares.settlements.none" values={{ year: String(year) }} />
        </p>
      ) : (
        <div className={styles.scroller}>
          <table
            className={styles.table}
            aria-label={intl.formatMessage({ id: 'treasury.shares.settlements' })}
          >
            <thead>
              <tr>
                {(['paidOn', 'to', 'means', 'note'] as const).map((column) => (
                  <th key={column} scope="col">
                    <FormattedMessage id={`treasury.shares.column.${column}`} />
                  </th>
                ))}
                <th scope="col" data-amount="true">
                  <FormattedMessage id="treasury.shares.column.amount" />
                </th>
                <ActsHeading />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <SettlementRow
                  key={row.id}
                  row={row}
                  back={all.find(({ fields }) => fields.reverses === row.id) ?? null}
                  onTakeBack={() => setTaking(row)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {taking === null ? null : <TakeBack row={taking} onClose={() => setTaking(null)} />}
    </section>
  );
}

type RowProps = {
  readonly row: Row;
  readonly back: Row | null;
  readonly onTakeBack: () => void;
};

function SettlementRow({ row: { fields }, back, onTakeBack }: RowProps) {
  const { language } = useAppearance().appearance;
  const { paidOn, level, means, note, amount } = fields;
  return (
    <tr data-reversed={back !== null}>
      <th scope="row">{formatDay(paidOn)}</th>
      <td>
        <FormattedMessage id={`treasury.shares.level.${level}`} />
      </td>
      <td>{means === null ? '–' : <FormattedMessage id={`payments.means.${means.kind}`} />}</td>
      <td>{note ?? '–'}</td>
      <td data-amount="true">{formatMoney(language, amount)}</td>
      <td>
        {back === null ? (
          <Button variant="subtle" size="compact-sm" onClick={onTakeBack}>
            <FormattedMessage id="treasury.shares.takeBack.do" />
          </Button>
        ) : (
          <FormattedMessage
            id="payments.takenBack"
            values={{ day: formatDay(back.fields.paidOn), reason: back.fields.reason ?? '' }}
          />
        )}
      </td>
    </tr>
  );
}

function TakeBack({ row, onClose }: { readonly row: Row; readonly onClose: () => void }) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const { language } = useAppearance().appearance;
  const amount = formatMoney(language, row.fields.amount);
  const takeBack = async (reason: string) => {
    const isDone = await act({
      run: () => store.reverseSettlement({ id: row.id, on: todayHere(), reason }),
      says: intl.formatMessage({ id: 'payments.takenBack.done' }, { amount }),
      kind: null,
    });
    if (isDone) onClose();
  };
  return (
    <AskReason
      title={<FormattedMessage id="treasury.shares.takeBack" values={{ amount }} />}
      label={<FormattedMessage id="payments.takeBack.reason" />}
      help={<FormattedMessage id="treasury.shares.takeBack.help" />}
      confirm={<FormattedMessage id="treasury.shares.takeBack.do" />}
      cancel={<FormattedMessage id="treasury.shares.takeBack.keep" />}
      onConfirm={(reason) => void takeBack(reason)}
      onCancel={onClose}
    />
  );
}
