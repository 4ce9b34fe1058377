import { Button } from '@mantine/core';
import { IconCoinEuro } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { StandingLine } from '../../../../office/payments/standing-line.tsx';
import { TakeBack } from '../../../../office/payments/take-back.tsx';
import { useLive } from '../../../../office/use-live.ts';
import type { PaymentLine } from '../../../../store/store-api/contributions.ts';
import type { MemberRow } from '../../../../store/store-api.ts';
import factStyles from '../person-facts.module.css';
import { AttestButton } from './attest-button.tsx';
import { PaymentRow } from './payment-row.tsx';
import styles from './payments.module.css';
import { RecordPayment } from './record-payment.tsx';
import { VoteLine } from './vote-line.tsx';

type Props = { readonly row: MemberRow };

/** What somebody paid, and where they are with their dues; nothing in an office that is not given payments. */
export function PersonPayments({ row }: Props) {
  const [isRecording, setIsRecording] = useState(false);
  const wasRecording = useRef(false);
  const [takenBack, setTakenBack] = useState<PaymentLine | null>(null);
  const payments = useLive(`payments ${row.id}`, (store) => store.paymentsOf(row.id));
  if (payments?.id !== row.id) return null;
  const { lines, standing, canWrite } = payments;
  if (lines.length === 0 && standing === null && !canWrite) return null;
  return (
    <section>
      <h3 className={factStyles.heading}>
        <FormattedMessage id="columnGroup.payments" />
      </h3>
      {standing === null ? null : <StandingLine standing={standing} />}
      {standing === null ? null : <VoteLine id={row.id} />}
      {lines.length === 0 ? null : (
        <ul className={styles.rows}>
          {lines.map((line) => (
            <PaymentRow
              key={line.payment.id}
              line={line}
              onTakeBack={canWrite && line.reversal === null ? () => setTakenBack(line) : null}
            />
          ))}
        </ul>
      )}
      {isRecording ? <RecordPayment row={row} onDone={() => setIsRecording(false)} /> : null}
      {canWrite && !isRecording ? (
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconCoinEuro size="1rem" aria-hidden="true" />}
          ref={(button) => {
            // Who has just recorded is led back to where they began.
            if (button === null || !wasRecording.current) return;
            wasRecording.current = false;
            button.focus();
          }}
          onClick={() => {
            wasRecording.current = true;
            setIsRecording(true);
          }}
        >
          <FormattedMessage id="payments.record" />
        </Button>
      ) : null}
      {canWrite ? <AttestButton row={row} lines={lines} /> : null}
      {takenBack === null ? null : (
        <TakeBack payment={takenBack.payment} onClose={() => setTakenBack(null)} />
      )}
    </section>
  );
}
