import { FormattedMessage, useIntl } from 'react-intl';
import { useStore } from '../../../../office/office.tsx';
import { todayHere } from '../../../../office/today.ts';
import { useAct } from '../../../../office/use-act.ts';
import { AskReason } from '../../../../ui/ask-reason.tsx';
import type { MovementRow } from '../use-orders.ts';

type Props = { readonly movement: MovementRow; readonly onClose: () => void };

/** What was noted wrongly is taken back by a line of its own that says why: nothing of the count disappears. */
export function TakeBack({ movement: { id, fields }, onClose }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const takeBack = async (reason: string) => {
    const { order, quantity } = fields;
    const done = await act({
      run: () =>
        store.noteMovement({
          ...{ order, quantity, kind: 'reversal', reverses: id, on: todayHere() },
          ...{ place: null, purpose: null, reason },
        }),
      says: intl.formatMessage({ id: 'tracts.orders.said.reversal' }, { count: quantity }),
      kind: null,
    });
    if (done) onClose();
  };
  return (
    <AskReason
      title={
        <FormattedMessage id="tracts.orders.takeBackTitle" values={{ count: fields.quantity }} />
      }
      label={<FormattedMessage id="tracts.orders.reason" />}
      help={<FormattedMessage id="tracts.orders.reasonHelp" />}
      confirm={<FormattedMessage id="tracts.orders.takeBack" />}
      cancel={<FormattedMessage id="action.cancel" />}
      onConfirm={(reason) => void takeBack(reason)}
      onCancel={onClose}
    />
  );
}
