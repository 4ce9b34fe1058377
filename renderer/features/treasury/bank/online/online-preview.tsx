import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { OnlineExport } from '#shared/domain/bank/online-payment.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useLive } from '../../../../office/use-live.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { FaultList } from '../import/fault-list.tsx';
import styles from '../import/import.module.css';
import { entriesOf, type OnlineChoice, type OnlineChoices, reversalsOf } from './online-choices.ts';
import { OnlineList } from './online-list.tsx';
import { OnlinePayouts } from './online-payouts.tsx';
import { OnlineRefusals } from './online-refusals.tsx';
import { useRecordOnline } from './use-record-online.ts';

type Props = { readonly scope: ScopeId; readonly online: OnlineExport };

const fates = ['fresh', 'reverse', 'differs', 'taken-back', 'known', 'nothing'] as const;

/** What each line of an export of HelloAsso means for the ledger; only what is ticked is recorded. */
export function OnlinePreview({ scope, online }: Props) {
  const intl = useIntl();
  const [choices, setChoices] = useState<OnlineChoices>(new Map());
  const { record, refused, isRunning } = useRecordOnline(scope);
  const preview = useLive(`online ${scope} ${online.payments.length}`, (store) =>
    store.previewOnline({ scope, online }).then((found) => ({ found })),
  );
  if (preview === null) return null;
  if (preview.found === null)
    return (
      <Notice tone="danger">
        <FormattedMessage id="treasury.bank.online.unknown" />
      </Notice>
    );
  const { lines, names, counts, payouts } = preview.found;
  const entries = entriesOf(lines, choices);
  const reversals = reversalsOf(lines, choices);
  const choose = (number: number, choice: OnlineChoice) =>
    setChoices(new Map(choices).set(number, choice));
  return (
    <section className={styles.statement}>
      <h2 className={styles.title}>
        <FormattedMessage id="treasury.bank.online.title" />
      </h2>
      <p>
        {fates
          .filter((fate) => counts[fate] > 0)
          .map((fate) =>
            intl.formatMessage(
              { id: `treasury.bank.online.fate.${fate}` },
              { count: counts[fate] },
            ),
          )
          .join(', ')}
      </p>
      {counts.fresh + counts.reverse + counts.differs === 0 && counts.known > 0 ? (
        <Notice tone="info">
          <FormattedMessage id="treasury.bank.online.allKnown" />
        </Notice>
      ) : null}
      <OnlineRefusals refused={refused} lines={lines} />
      {entries.length + reversals.length === 0 ? null : (
        <div className={styles.actions}>
          <Button loading={isRunning} onClick={() => void record(entries, reversals)}>
            <FormattedMessage
              id="treasury.bank.online.record"
              values={{ count: entries.length, reversals: reversals.length }}
            />
          </Button>
        </div>
      )}
      {(['fresh', 'reverse', 'differs'] as const)
        .filter((fate) => counts[fate] > 0)
        .map((fate) => (
          <OnlineList
            key={fate}
            fate={fate}
            lines={lines.filter((line) => line.fate.kind === fate)}
            names={names}
            choices={choices}
            onChoose={choose}
          />
        ))}
      <OnlinePayouts payouts={payouts} />
      <FaultList faults={online.faults} />
    </section>
  );
}
