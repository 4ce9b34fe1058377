import { FormattedMessage, useIntl } from 'react-intl';
import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import { AskReason } from '../../ui/ask-reason.tsx';
import { formatMoney } from '../../ui/format.ts';
import { useAppearance } from '../appearance.tsx';
import { useStore } from '../office.tsx';
import { todayHere } from '../today.ts';
import { useAct } from '../use-act.ts';

type Props = {
  readonly payment: Contribution;
  readonly onClose: () => void;
};

/** Asks why, then takes a payment back; both stay. */
export function TakeBack({ payment, onClose }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const { language } = useAppearance().appearance;
  const amount = formatMoney(language, payment.amount);
  const takeBack = async (reason: string) => {
    const isDone = await act({
      run: () => store.reversePayment({ id: payment.id, on: todayHere(), reason }),
      says: intl.formatMessage({ id: 'payments.takenBack.done' }, { amount }),
      kind: null,
    });
    if (isDone) onClose();
  };
  return (
    <AskReason
      title={<FormattedMessage id="payments.takeBack.title" values={{ amount }} />}
      label={<FormattedMessage id="payments.takeBack.reason" />}
      help={<FormattedMessage id="payments.takeBack.help" />}
      confirm={<FormattedMessage id="payments.takeBack" />}
      cancel={<FormattedMessage id="payments.takeBack.keep" />}
      onConfirm={(reason) => void takeBack(reason)}
      onCancel={onClose}
    />
  );
}
