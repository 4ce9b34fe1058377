import { FormattedMessage } from 'react-intl';
import { AskReason } from '../../../../ui/ask-reason.tsx';

type Props = { readonly onReason: (reason: string) => void; readonly onClose: () => void };

/** Asks why before a payment is taken back, as everywhere in the ledger. */
export const ReverseDialog = ({ onReason, onClose }: Props) => (
  <AskReason
    title={<FormattedMessage id="treasury.bank.reverse.title" />}
    label={<FormattedMessage id="treasury.bank.reverse.reason" />}
    help={<FormattedMessage id="treasury.bank.reverse.help" />}
    confirm={<FormattedMessage id="treasury.bank.accept" />}
    cancel={<FormattedMessage id="action.cancel" />}
    onConfirm={onReason}
    onCancel={onClose}
  />
);
