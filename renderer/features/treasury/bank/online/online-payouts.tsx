import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../../../office/appearance.tsx';
import { todayHere } from '../../../../office/today.ts';
import type { OnlinePayout } from '../../../../store/store-api/online.ts';
import { formatDay, formatMoney } from '../../../../ui/format.ts';
import { useTreat } from '../treat/use-treat.ts';
import styles from './online.module.css';

type Props = { readonly payouts: readonly OnlinePayout[] };

/** Money that HelloAsso sent to the bank at once, tied to the line of the statement that shows it. */
export function OnlinePayouts({ payouts }: Props) {
  if (payouts.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>
        <FormattedMessage id="treasury.bank.online.payouts" />
      </h3>
      <ul className={styles.payouts}>
        {payouts.map((payout) => (
          <li key={[payout.on, payout.reference, payout.total].join(' ')}>
            <Payout payout={payout} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Payout({ payout }: { readonly payout: OnlinePayout }) {
  const { decide } = useTreat();
  const { language } = useAppearance().appearance;
  const { on, total, count, missing, line, payments } = payout;
  return (
    <>
      <span>
        <FormattedMessage
          id="treasury.bank.online.payout"
          values={{
            total: formatMoney(language, total),
            date: on === null ? 'none' : formatDay(on),
            count,
          }}
        />
      </span>
      {missing > 0 ? (
        <FormattedMessage id="treasury.bank.online.payout.missing" values={{ count: missing }} />
      ) : null}
      {missing === 0 && line === null ? (
        <FormattedMessage id="treasury.bank.online.payout.notSeen" />
      ) : null}
      {missing === 0 && line !== null ? (
        <Button
          size="compact-md"
          variant="default"
          onClick={() =>
            void decide(
              { id: line, fields: { bookedOn: on ?? todayHere(), amount: total } },
              { act: { kind: 'tie', payments }, reason: null, remember: false },
            )
          }
        >
          <FormattedMessage id="treasury.bank.online.payout.tie" />
        </Button>
      ) : null}
    </>
  );
}
