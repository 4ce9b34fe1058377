import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { listName } from '../../../office/names.ts';
import { meansKinds } from '../../../office/payments/means-kinds.ts';
import { TakeBack } from '../../../office/payments/take-back.tsx';
import { useLive } from '../../../office/use-live.ts';
import type { JournalLine } from '../../../store/store-api/journal.ts';
import { formatMoney } from '../../../ui/format.ts';
import styles from './counter.module.css';
import { beginAnew, useSitting } from './sitting.ts';

type Props = { readonly scope: ScopeId; readonly canWrite: boolean };

const none: readonly string[] = [];
const columns = ['name', 'kind', 'means', 'receipt', 'amount', 'acts'] as const;

/** What came in since the counter was opened, and what must be in the box. */
export function SittingList({ scope, canWrite }: Props) {
  const ids = useSitting(({ entered }) => entered[scope]) ?? none;
  const [taking, setTaking] = useState<Contribution | null>(null);
  const lines = useLive(`sitting ${scope} ${ids.length}`, (store) => store.movements(ids));
  if (lines === null || lines.length === 0) return null;
  return (
    <section className={styles.sitting} aria-labelledby="sitting-title">
      <div className={styles.head}>
        <h2 id="sitting-title" className={styles.heading}>
          <FormattedMessage id="treasury.counter.sitting" values={{ count: lines.length }} />
        </h2>
        <Button variant="subtle" size="compact-md" onClick={() => beginAnew(scope)}>
          <FormattedMessage id="treasury.counter.anew" />
        </Button>
      </div>
      <Sums lines={lines} />
      <div className={styles.scroller}>
        <table className={styles.table} aria-labelledby="sitting-title">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" data-amount={column === 'amount'}>
                  <FormattedMessage id={`treasury.counter.column.${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.toReversed().map((line) => (
              <Row
                key={line.entry.id}
                line={line}
                canWrite={canWrite}
                onTakeBack={() => setTaking(line.entry)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {taking === null ? null : <TakeBack payment={taking} onClose={() => setTaking(null)} />}
    </section>
  );
}

/** By means: what was taken back is no longer in the box. */
function Sums({ lines }: { readonly lines: readonly JournalLine[] }) {
  const { language } = useAppearance().appearance;
  const standing = lines.filter(({ reversal }) => reversal === null);
  const totals = meansKinds.flatMap((kind) => {
    const own = standing.filter(({ entry }) => entry.means?.kind === kind);
    const total = own.reduce((sum, { entry }) => sum + entry.amount, 0);
    return own.length === 0 ? [] : [{ kind, total, count: own.length }];
  });
  return (
    <dl className={styles.sums} aria-live="polite">
      {totals.map(({ kind, total, count }) => (
        <div key={kind} className={styles.sum}>
          <dt>
            <FormattedMessage id={`payments.means.${kind}`} />
          </dt>
          <dd className={styles.value}>{formatMoney(language, total)}</dd>
          <dd className={styles.count}>
            <FormattedMessage id="treasury.payments" values={{ count }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type RowProps = {
  readonly line: JournalLine;
  readonly canWrite: boolean;
  readonly onTakeBack: () => void;
};

function Row({ line: { entry, member, reversal }, canWrite, onTakeBack }: RowProps) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const name = member === null ? intl.formatMessage({ id: 'value.empty' }) : listName(member);
  return (
    <tr data-reversed={reversal !== null}>
      <th scope="row">{name}</th>
      <td>
        <FormattedMessage id={`segment.payment.${entry.kind}`} /> {entry.year}
      </td>
      <td>{entry.means ? <FormattedMessage id={`payments.means.${entry.means.kind}`} /> : null}</td>
      <td>{entry.receiptNumber ?? '–'}</td>
      <td data-amount="true">{formatMoney(language, entry.amount)}</td>
      <td>
        {reversal === null && canWrite ? (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={intl.formatMessage(
              { id: 'treasury.counter.takeBackOf' },
              { name, amount: formatMoney(language, entry.amount) },
            )}
            onClick={onTakeBack}
          >
            <FormattedMessage id="treasury.counter.takeBack" />
          </Button>
        ) : (
          (reversal?.reason ?? null)
        )}
      </td>
    </tr>
  );
}
