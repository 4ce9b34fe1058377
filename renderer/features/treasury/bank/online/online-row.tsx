import { Checkbox } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../../../office/appearance.tsx';
import type { OnlineLine, OnlinePreview } from '../../../../store/store-api/online.ts';
import { formatDay, formatMoney } from '../../../../ui/format.ts';
import styles from './online.module.css';
import type { OnlineChoice } from './online-choices.ts';
import { WhoPaid } from './who-paid.tsx';

type Props = {
  readonly line: OnlineLine;
  readonly names: OnlinePreview['names'];
  readonly choice: OnlineChoice;
  readonly onChoose: (choice: OnlineChoice) => void;
};

/** One payment of the export: whose it is, and whether it is recorded or taken back. */
export function OnlineRow({ line, names, choice, onChoose }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const { payment, fate, paid } = line;
  const { payer, person, paidOn, item, campaign, order } = payment;
  const whose = person ?? payer;
  const name = [whose.givenName, whose.familyName].filter(Boolean).join(' ');
  const values = { name, date: formatDay(paidOn) };
  const isReversal = fate.kind === 'reverse';
  return (
    <>
      {fate.kind === 'differs' ? (
        <span />
      ) : (
        <Checkbox
          aria-label={intl.formatMessage(
            { id: `treasury.bank.online.${isReversal ? 'takeBack' : 'take'}` },
            values,
          )}
          checked={choice.isTaken}
          disabled={!isReversal && choice.memberId === null}
          onChange={({ currentTarget }) => onChoose({ ...choice, isTaken: currentTarget.checked })}
        />
      )}
      <span className={styles.day}>{values.date}</span>
      <span className={styles.name}>
        {[name || payer.email, item ?? campaign].filter(Boolean).join(' — ')}
      </span>
      <span className={styles.amount}>{formatMoney(language, paid)}</span>
      <span className={styles.said}>
        {fate.kind === 'fresh' ? (
          <WhoPaid line={line} names={names} values={values} choice={choice} onChoose={onChoose} />
        ) : null}
        {fate.kind === 'differs' ? (
          <FormattedMessage
            id="treasury.bank.online.differs"
            values={{
              order: order ?? '',
              recorded: formatMoney(language, fate.recorded),
              paid: formatMoney(language, paid),
            }}
          />
        ) : null}
      </span>
    </>
  );
}
