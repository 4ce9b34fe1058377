import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Cents } from '#shared/domain/cents.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { useLive } from '../../../../office/use-live.ts';
import { formatDay } from '../../../../ui/format.ts';
import { Notice } from '../../../../ui/notice.tsx';
import styles from '../bank.module.css';
import hand from './by-hand.module.css';

type Props = {
  readonly memberId: MemberId;
  readonly name: string;
  readonly amount: Cents;
  readonly onTie: (payment: string) => void;
};

const mostShown = 3;

/** A payment of the same sum that stands already: recording it once more would count it twice. */
export function AlreadyRecorded({ memberId, name, amount, onTie }: Props) {
  const intl = useIntl();
  const paid = useLive(`recorded ${memberId}`, (store) => store.paymentsOf(memberId));
  const same = (paid?.id === memberId ? paid.lines : [])
    .filter(
      ({ payment, reversal }) =>
        payment.amount === amount && reversal === null && payment.means?.kind !== 'cash',
    )
    .slice(0, mostShown);
  if (same.length === 0) return null;
  return (
    <Notice
      tone="warning"
      title={<FormattedMessage id="treasury.bank.hand.recorded" values={{ name }} />}
    >
      <p className={styles.said}>
        <FormattedMessage id="treasury.bank.hand.recorded.text" />
      </p>
      {same.map(({ payment: { id, kind, year, receivedOn } }) => (
        <p key={id} className={hand.recorded}>
          <FormattedMessage
            id="treasury.bank.hand.recorded.line"
            values={{
              what: `${intl.formatMessage({ id: `segment.payment.${kind}` })} ${year}`,
              date: formatDay(receivedOn),
            }}
          />
          <Button size="compact-md" variant="default" onClick={() => onTie(id)}>
            <FormattedMessage id="treasury.bank.hand.tie" />
          </Button>
        </p>
      ))}
    </Notice>
  );
}
