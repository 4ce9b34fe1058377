import { NativeSelect, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { MeansKind, PaymentDraft } from './payment-draft.ts';

type Props = {
  readonly draft: PaymentDraft;
  readonly onChange: (patch: Partial<PaymentDraft>) => void;
};

/** How it came in, and what is noted of it: nothing of cash. */
const noted: Readonly<
  Record<MeansKind, { readonly through?: MessageId; readonly reference?: MessageId }>
> = {
  cheque: { through: 'payments.bank', reference: 'payments.chequeNumber' },
  transfer: { reference: 'payments.reference' },
  card: { reference: 'payments.reference' },
  'direct-debit': { reference: 'payments.mandate' },
  cash: {},
  online: { through: 'payments.platform', reference: 'payments.order' },
};

const longest: Readonly<Record<MeansKind, number>> = {
  cheque: 20,
  transfer: 140,
  card: 80,
  'direct-debit': 35,
  cash: 0,
  online: 80,
};

// The keys of the table.
const kinds = Object.keys(noted) as readonly MeansKind[];

export function MeansFields({ draft, onChange }: Props) {
  const intl = useIntl();
  const { through, reference } = noted[draft.means];
  return (
    <>
      <NativeSelect
        label={<FormattedMessage id="payments.means" />}
        value={draft.means}
        data={kinds.map((value) => ({
          value,
          label: intl.formatMessage({ id: `payments.means.${value}` }),
        }))}
        onChange={({ currentTarget }) =>
          onChange({
            means: kinds.find((kind) => kind === currentTarget.value) ?? 'cheque',
            through: '',
            reference: '',
          })
        }
      />
      {reference === undefined ? null : (
        <TextInput
          label={<FormattedMessage id={reference} />}
          value={draft.reference}
          maxLength={longest[draft.means]}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange({ reference: currentTarget.value })}
        />
      )}
      {through === undefined ? null : (
        <TextInput
          label={<FormattedMessage id={through} />}
          value={draft.through}
          maxLength={40}
          onChange={({ currentTarget }) => onChange({ through: currentTarget.value })}
        />
      )}
    </>
  );
}
