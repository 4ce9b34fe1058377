import { Button } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { useStore } from '../../../../office/office.tsx';
import { useAct } from '../../../../office/use-act.ts';
import { openPaper, type Paper } from '../../../../paper/client.ts';
import type { DepositRow } from '../../../../store/store-api/deposits.ts';
import { AskReason } from '../../../../ui/ask-reason.tsx';
import { formatDay, formatLongDay, formatMoney } from '../../../../ui/format.ts';
import { Notice } from '../../../../ui/notice.tsx';
import styles from '../deposits.module.css';
import { SlipLines } from './slip-lines.tsx';
import { inFours } from './slip-order.ts';
import { SlipPaper } from './slip-paper.tsx';

type Props = {
  readonly scope: ScopeId;
  readonly deposit: DepositRow;
  readonly canWrite: boolean;
  readonly onBack: () => void;
  /** Where slips are drawn. */
  readonly paper?: () => Paper;
};

const openOne = () => openPaper();

/** One slip: what was on it, what became of it since, and its paper. */
export function SlipPage({ scope, deposit, canWrite, onBack, paper = openOne }: Props) {
  const [asked, setAsked] = useState<'paper' | 'cancel' | null>(null);
  const { language } = useAppearance().appearance;
  const { slip, on, account, lines, total, cancellation, hasTwin } = deposit;
  const isContested =
    cancellation === null && lines.some(({ contestedBy }) => contestedBy.length > 0);
  return (
    <section className={styles.part} aria-labelledby="slip-title">
      <Button
        className={styles.begin ?? ''}
        variant="subtle"
        leftSection={<IconArrowLeft size="1.125rem" aria-hidden="true" />}
        ref={(button) => button?.focus()}
        onClick={onBack}
      >
        <FormattedMessage id="treasury.deposits.back" />
      </Button>
      <h2 id="slip-title" className={styles.heading}>
        <FormattedMessage id="treasury.deposits.slip.number" values={{ slip }} />
      </h2>
      <p className={styles.note}>
        {[
          formatLongDay(language, on),
          account.holder,
          account.iban === null ? null : inFours(account.iban),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {cancellation === null ? null : (
        <Notice tone="warning">
          <FormattedMessage
            id="treasury.deposits.cancelled"
            values={{ day: formatDay(cancellation.on), reason: cancellation.reason }}
          />
        </Notice>
      )}
      {isContested ? (
        <Notice tone="danger">
          <FormattedMessage id="treasury.deposits.contested" />
        </Notice>
      ) : null}
      {hasTwin && !isContested ? (
        <Notice tone="warning">
          <FormattedMessage id="treasury.deposits.twin" values={{ slip }} />
        </Notice>
      ) : null}
      <SlipLines deposit={deposit} canWrite={canWrite && cancellation === null} />
      <p className={styles.sum}>
        <FormattedMessage id="treasury.deposits.slip.total" />
        <strong>{formatMoney(language, total)}</strong>
      </p>
      <div className={styles.foot}>
        {canWrite && cancellation === null ? (
          <Button variant="default" onClick={() => setAsked('cancel')}>
            <FormattedMessage id="treasury.deposits.cancel" />
          </Button>
        ) : null}
        <Button
          leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
          onClick={() => setAsked('paper')}
        >
          <FormattedMessage id="treasury.deposits.print" />
        </Button>
      </div>
      {asked === 'paper' ? (
        <SlipPaper scope={scope} deposit={deposit} paper={paper} onClose={() => setAsked(null)} />
      ) : null}
      {asked === 'cancel' ? <Cancel deposit={deposit} onClose={() => setAsked(null)} /> : null}
    </section>
  );
}

type CancelProps = { readonly deposit: DepositRow; readonly onClose: () => void };

function Cancel({ deposit: { id, slip }, onClose }: CancelProps) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const cancel = async (reason: string) => {
    const isDone = await act({
      run: () => store.cancelDeposit({ id, reason }),
      says: intl.formatMessage({ id: 'treasury.deposits.cancel.done' }, { slip }),
      kind: null,
    });
    if (isDone) onClose();
  };
  return (
    <AskReason
      title={<FormattedMessage id="treasury.deposits.cancel.title" values={{ slip }} />}
      label={<FormattedMessage id="treasury.deposits.cancel.reason" />}
      help={<FormattedMessage id="treasury.deposits.cancel.help" />}
      confirm={<FormattedMessage id="treasury.deposits.cancel.confirm" />}
      cancel={<FormattedMessage id="treasury.deposits.cancel.keep" />}
      onConfirm={(reason) => void cancel(reason)}
      onCancel={onClose}
    />
  );
}
